import { renderToStaticMarkup } from 'react-dom/server';
import { Header } from './layout/header';
import { SignInPage } from './sessions/signInPage';

/** What a visitor without a session sees first, as HTML. */
export const start = (): string => renderToStaticMarkup(<><Header session={null} /><SignInPage /></>);

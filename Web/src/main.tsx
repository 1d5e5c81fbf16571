import './tokens.css';
import './base.css';
import './controls.css';
// What is drawn in advance needs these before any script.
import './layout/header.css';
import './layout/page.css';
import './elements/skeleton.css';
import './sessions/signIn.css';

const root = document.getElementById('app');
const draw = () => void import('./draw').then(({ draw: into }) => root && into(root));

// What stands there already is painted before the work of taking it over begins.
if (root?.hasChildNodes()) requestAnimationFrame(() => setTimeout(draw));
else draw();

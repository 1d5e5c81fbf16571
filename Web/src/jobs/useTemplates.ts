import { useEffect, useState } from 'react';
import { call } from '../api';
import type { Field } from '../reading/field';

/** Fields that many jobs ask for, under a name. */
export interface FieldTemplate {
  readonly name: string;
  readonly about: string;
  readonly fields: readonly Field[];
}

/** The server's templates; none until they are there, and without them a job is written all the same. */
export function useTemplates(): readonly FieldTemplate[] {
  const [templates, setTemplates] = useState<readonly FieldTemplate[]>([]);
  useEffect(() => {
    void call<readonly FieldTemplate[]>('GET', '/api/reading/templates').then((reply) => reply.ok && setTemplates(reply.value));
  }, []);
  return templates;
}

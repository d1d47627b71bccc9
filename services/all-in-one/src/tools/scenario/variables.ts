import { isMap } from './match';

export type Variables = ReadonlyMap<string, unknown>;

/**
 * `a.0.b` inside a value, or `a[kind=award].b`: the first member whose `kind` is `award`.
 * Undefined where the path ends early.
 */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, step) => {
    const [, key = step, property, wanted] = /^([^[\]]*)\[([^=\]]+)=([^\]]*)\]$/.exec(step) ?? [];
    const found = key === '' ? inner : member(inner, key);
    if (property === undefined) return found;
    return Array.isArray(found) ? found.find(each => isMap(each) && String(each[property]) === wanted) : undefined;
  }, value);

const member = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return value[Number(key)];
  return isMap(value) ? value[key] : undefined;
};

/** Puts kept values in place of `$name` and `$name.path`. @throws Error naming an unknown variable. */
export const substitute = (value: unknown, variables: Variables): unknown => {
  if (typeof value === 'string') return inText(value, variables);
  if (Array.isArray(value)) return value.map(member => substitute(member, variables));
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, substitute(inner, variables)]));
  return value;
};

const REFERENCE = /\$(\$|[A-Za-z_]\w*(?:\.\w+)*)/g;

const inText = (text: string, variables: Variables): unknown => {
  const whole = /^\$([A-Za-z_]\w*(?:\.\w+)*)$/.exec(text);
  if (whole?.[1]) return lookUp(whole[1], variables);
  return text.replace(REFERENCE, (_all, name: string) => (name === '$' ? '$' : String(lookUp(name, variables))));
};

const lookUp = (reference: string, variables: Variables): unknown => {
  const [name = '', ...rest] = reference.split('.');
  if (!variables.has(name)) throw new Error(`$${name} was never kept by an earlier step`);
  const value = rest.length ? at(variables.get(name), rest.join('.')) : variables.get(name);
  if (value === undefined) throw new Error(`$${reference} is empty`);
  return value;
};

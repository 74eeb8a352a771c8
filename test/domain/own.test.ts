import { own } from '../../src/domain/own.ts';

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  '%s is there only where somebody put it',
  (name) => {
    expect(own<unknown>({}, name)).toBeUndefined();
    expect(own({ [name]: 'put' }, name)).toBe('put');
  },
);

import { expect, test } from 'vitest';
import { strictEmitter, strictObject } from './strict.ts';

class Thing extends strictEmitter('Thing', ['known']) {
  #secret = 1;
  optional: string | undefined = undefined;
  grow(): number {
    return ++this.#secret;
  }
  static made(): Thing {
    return new Thing();
  }
}
const look = (value: object, name: string): unknown => (value as Record<string, unknown>)[name];

test('an emitter does what its class says, private fields included', () => {
  const thing = Thing.made();
  const heard: unknown[] = [];
  thing.on('known', (value) => heard.push(value));
  thing.once('known', (value) => heard.push(value));
  thing.emit('known', 7);
  thing.emit('known', 8);
  expect([thing.grow(), thing.optional, heard, thing.listenerCount('known')]).toEqual([2, undefined, [7, 7, 8], 1]);
});

test('what it does not know is an error that names it', () => {
  const thing = new Thing();
  expect(() => look(thing, 'setFoo')).toThrow('stand-in: Thing.setFoo is not there');
  expect(() => look(Thing, 'getFoo')).toThrow('stand-in: Thing.getFoo is not there');
  expect(() => thing.on('unknown', () => {})).toThrow("stand-in: Thing.on('unknown') is not there");
  expect(() => thing.once('unknown', () => {})).toThrow("stand-in: Thing.on('unknown') is not there");
});

test('objects too; what tests put in place of a function stays possible, and await looks for then', async () => {
  const object = strictObject('dialog', { show: (): number => 1 });
  expect(() => look(object, 'showFoo')).toThrow('stand-in: dialog.showFoo is not there');
  object.show = () => 2;
  expect([(await object).show(), JSON.stringify(strictObject('x', { a: 1 }))]).toEqual([2, '{"a":1}']);
});

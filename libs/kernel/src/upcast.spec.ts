import { currentShape, NewerShape, upcast, type Upcasts } from './upcast';

const upcasts: Upcasts = {
  RoomBooked: [
    ({ room }: { readonly room: string }) => ({ place: room }),
    ({ place }: { readonly place: string }) => ({ place, seats: 0 }),
  ],
};

describe('An event of an older shape', () => {
  it.each([
    [1, { room: '201' }],
    [2, { place: '201' }],
    [2, { place: '201', more: 'ignored' }],
    [3, { place: '201', seats: 0 }],
  ])('is brought from shape %i to today’s, step by step', (from, data) => {
    expect(upcast(upcasts, 'RoomBooked', data, from)).toEqual({ place: '201', seats: 0 });
  });

  it('has the first shape where nothing is said', () => {
    expect(upcast(upcasts, 'RoomBooked', { room: '201' })).toEqual({ place: '201', seats: 0 });
  });

  it('stays as it is when its type never changed, whatever the type is called', () => {
    const data = { a: 1 };
    expect(upcast(upcasts, 'RoomFreed', data)).toBe(data);
    expect(upcast(upcasts, 'constructor', data)).toBe(data);
    expect(currentShape(upcasts, 'toString')).toBe(1);
  });

  it('is read the same twice, and what was stored is not touched', () => {
    const stored = Object.freeze({ room: '201' });
    expect(upcast(upcasts, 'RoomBooked', stored)).toEqual(upcast(upcasts, 'RoomBooked', stored));
    expect(stored).toEqual({ room: '201' });
  });
});

describe('An event of a newer shape than is known', () => {
  it.each(['RoomBooked', 'RoomFreed'])('is not read at all, and the error says what would help: %s', type => {
    expect(() => upcast(upcasts, type, {}, 4)).toThrow(NewerShape);
    expect(() => upcast(upcasts, type, {}, 4)).toThrow(/has shape 4; this version knows shapes up to [13]\. A newer/);
  });
});

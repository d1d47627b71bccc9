import { addressesIn, filled, namesIn } from './addresses';

const description = {
  paths: {
    '/api/arbitration/cases/{id}/award': { post: { operationId: 'issueAward' } },
    '/api/intake/matters/{id}/packages/{packageNo}/refusal': { post: { operationId: 'refusePackage' } },
  },
};

describe('Addresses of commands', () => {
  it('are found by the name of the command', () =>
    expect(addressesIn(description)['issueAward']).toBe('/api/arbitration/cases/{id}/award'));

  it('name what must be asked beside the proceeding', () =>
    expect(namesIn('/api/intake/matters/{id}/packages/{packageNo}/refusal')).toEqual(['packageNo']));

  it('are filled with encoded values', () =>
    expect(filled('/api/x/{id}/{packageNo}', { id: 'a b', packageNo: 'P/1' })).toBe('/api/x/a%20b/P%2F1'));
});

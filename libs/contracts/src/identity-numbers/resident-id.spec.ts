import { checkResidentId, residentIdCheckCharacter } from './resident-id';

interface Oracle {
  isValid(id: string): boolean;
  getInfo(id: string): { birth: string; sex: number } | false;
  makeID(fifteen?: boolean): string;
}
// The package has no types and exports its class by `require`.
const Validator = jest.requireActual<new () => Oracle>('id-validator');
const oracle = new Validator();

describe('checkResidentId', () => {
  it('reads birth date, sex and province from a number', () => {
    expect(checkResidentId('11010519491231002X')).toEqual({
      valid: true,
      cleaned: '11010519491231002X',
      birthDate: '1949-12-31',
      sex: 'female',
      regionCode: '110105',
      province: '北京市',
    });
  });

  it('takes full-width digits, spaces, hyphens and a small x', () => {
    expect(checkResidentId(' １１０１０５－１９４９１２３１ 002ｘ ')).toMatchObject({
      valid: true,
      cleaned: '11010519491231002X',
    });
  });

  it.each([
    ['1101051949123100', 'resident-id/length', '身份证号应为18位，现为16位。请对照证件，或选“无身份证”。'],
    ['110105491231002', 'resident-id/old-form', '15位身份证号已停用，应为18位。请对照证件，或选“无身份证”。'],
    ['11010519491231O02X', 'resident-id/character', '身份证号第15位“O”不是数字。请对照证件，或选“无身份证”。'],
    ['99010519491231002X', 'resident-id/region', '身份证号前2位“99”不是省级代码。请对照证件，或选“无身份证”。'],
    ['11010519490231002X', 'resident-id/birth-date', '身份证号第7至14位不是出生日期。请对照证件，或选“无身份证”。'],
    ['110105194912310021', 'resident-id/check-digit', '身份证号第18位不符。请对照证件，或选“无身份证”。'],
  ])('says what is wrong with %s', (typed, code, zh) => {
    expect(checkResidentId(typed)).toMatchObject({ valid: false, fault: { code, zh } });
  });

  it('agrees with id-validator on 300 numbers that it makes', () => {
    for (let index = 0; index < 300; index += 1) {
      const id = oracle.makeID();
      const info = oracle.getInfo(id);
      const ours = checkResidentId(id);
      if (!info || !ours.valid) throw new Error(`they accept ${id}, we say ${JSON.stringify(ours)}`);
      expect([ours.birthDate, ours.sex === 'male' ? 1 : 0]).toEqual([info.birth, info.sex]);
    }
  });

  it('rejects, as id-validator does, every other 18th character', () => {
    const first17 = '11010519900307427';
    for (const last of '0123456789X') {
      const right = last === residentIdCheckCharacter(first17);
      expect([checkResidentId(first17 + last).valid, oracle.isValid(first17 + last)]).toEqual([right, right]);
    }
  });
});

import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '#domain/page/document';
import { likelyCode } from './likely-code';
import { areVariants } from './variants';

const NOTHING = { before: '', after: '' };

describe('the code a reading suggests', () => {
  test.each<readonly [ErrorCode, string, string]>([
    ['SUB', '璩敬东', '瞿敬东'],
    ['NUM', '17次', '11次'],
    ['NUM', '２０２３年', '２０２２年'],
    ['NUM', '十七次', '十一次'],
    ['DEL', '', '年'],
    ['DEL', '2023 第', '2023年 第'],
    ['INS', '的的', '的'],
    ['INS', '会议议', '会议'],
    ['GAP', '', '会议听取了有关工作情况汇报'],
    ['TRN', '京北', '北京'],
    ['ORD', '下一行\n上一行', '上一行\n下一行'],
    ['ORD', '后来，起初', '起初，后来'],
    ['SPX', '高 亢', '高亢'],
    ['SPX', ' ', ''],
    ['SPM', '', ' '],
    ['SPM', '白靖杰黄福兴', '白靖杰 黄福兴'],
    ['JOI', '\n', ''],
    ['JOI', '局\r\n面', '局面'],
    ['PAR', '', '\n'],
    ['PAR', '。会', '。\n会'],
    ['HYP', 'exam-\nple', 'example'],
    ['WID', ',', '，'],
    ['WID', '(甲)', '（甲）'],
    ['WID', '１０', '10'],
    ['WID', '　', ' '],
    ['PUN', '，', '、'],
    ['PUN', '', '。'],
    ['PUN', '。。', '。'],
    ['VAR', '國家', '国家'],
    ['VAR', '群峯', '群峰'],
    ['COD', '⼈民', '人民'],
    ['COD', 'ÖÐ¹ú', '中国'],
    ['COD', '会\u0002议', '会议'],
    ['ILL', '\uFFFD京', '北京'],
    ['ILL', '□京', '北京'],
    ['QRY', '会', '会'],
  ])('%s: %j → %j', (code, original, reading) => {
    expect(likelyCode(original, reading, NOTHING)).toBe(code);
  });

  test('what is deleted is a duplicate only where the same long text stands beside it', () => {
    const twice = '会议听取了有关工作情况';
    expect(likelyCode(twice, '', { before: '', after: twice })).toBe('DUP');
    expect(likelyCode(twice, '', { before: `昨日${twice}`, after: '' })).toBe('DUP');
    expect(likelyCode(twice, '', NOTHING)).toBe('INS');
    expect(likelyCode('会', '', { before: '会', after: '' })).toBe('INS');
  });
});

describe('forms of one character', () => {
  test('are told from other characters, and from themselves', () => {
    expect(areVariants('說話', '说话')).toBe(true);
    expect(areVariants('后', '後')).toBe(true);
    expect(areVariants('说话', '说话')).toBe(false);
    expect(areVariants('己', '已')).toBe(false);
    expect(areVariants('國', '国家')).toBe(false);
  });
});

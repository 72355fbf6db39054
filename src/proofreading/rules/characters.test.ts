import { describe, expect, it } from 'vitest';
import { CLEAN, CLEAN_OLD, saidOf } from '#proofreading/proof.fixture';

describe('characters', () => {
  it('of compatibility have a usual form', () => {
    expect(saidOf('compatibility-form', '\uf90a融⼤厦，⻓江，ofﬁce')).toEqual([
      '\uf90a>金',
      '⼤>大',
      '⻓>长',
      'ﬁ>fi',
    ]);
    expect(saidOf('compatibility-form', '﨎，金融大厦（甲），：')).toEqual([]);
  });

  it('nobody sees are dropped', () => {
    expect(saidOf('invisible-character', '会\u200b议\ufeff强\u202a\u202c调\u0007要')).toEqual([
      '\u200b>',
      '\ufeff>',
      '\u202a\u202c>',
      '\u0007>',
    ]);
  });

  it('that join emoji or stand at a line end are kept', () => {
    expect(saidOf('invisible-character', '👨\u200d👩\u200d👧 govern\u00ad\nment a\tb\f')).toEqual([]);
  });

  it('that cannot be read are told, and not the mark of a byline', () => {
    expect(saidOf('unreadable', '会议\ufffd\ufffd强\ue123调，市长王□□出席\ud800')).toEqual([
      '\ufffd\ufffd>?',
      '\ue123>?',
      '□□>?',
      '\ud800>?',
    ]);
    expect(saidOf('unreadable', '吹响开局决战的号角\n□高 亢')).toEqual([]);
  });

  it('of a wrong encoding are told', () => {
    expect(saidOf('mojibake', '会议锟斤拷强调')).toEqual(['锟斤拷>?']);
    expect(saidOf('mojibake', 'CafÃ© â€œyes')).toHaveLength(2);
  });
});

describe('variant forms', () => {
  it('are told on a page that is clearly of one set', () => {
    const text = CLEAN.repeat(3);
    expect(saidOf('variant-form', `${text}國家大事。`)).toEqual(['國>国']);
    expect(saidOf('variant-form', `${CLEAN_OLD.repeat(3)}这是國事`)).toEqual(['这>這']);
  });

  it('are no fault on a traditional page, in old print, or on a page of both sets', () => {
    expect(saidOf('variant-form', CLEAN_OLD.repeat(3))).toEqual([]);
    expect(saidOf('variant-form', `${CLEAN_OLD.repeat(3)}無礼之声，万一体台，於後。`)).toEqual([]);
    expect(saidOf('variant-form', CLEAN + CLEAN_OLD)).toEqual([]);
  });
});

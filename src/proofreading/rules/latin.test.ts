import { describe, expect, it } from 'vitest';
import { saidOf } from '#proofreading/proof.fixture';

const ENGLISH =
  'The government of the country was at the time in the hands of those who had been in the house before, and it was said that the minister would return to the city in the evening. ';
const FRENCH =
  'Le gouvernement a été informé que les ministres de la république sont arrivés dans la ville avec leurs amis et que la séance est ouverte. ';

describe('Latin confusions', () => {
  it('are told where the page or a list has the word', () => {
    expect(
      saidOf(
        'latin-confusion',
        `${ENGLISH}The govemment and the honse were told of the rninister, thc w0rld knows.`,
      ),
    ).toEqual(['govemment>government', 'honse>house', 'rninister>minister', 'w0rld>world']);
  });

  it('are not told of real words, numbers and names', () => {
    const text = `${ENGLISH}The modern fame of a bold lion, 10th of May, 5s. 6d., Mr. Bell and Coun Hill; form and mouth.`;
    expect(saidOf('latin-confusion', text)).toEqual([]);
    expect(saidOf('long-s', text)).toEqual([]);
  });

  it('of long s are told where a page has several', () => {
    expect(saidOf('long-s', `${ENGLISH}Thofe who muft fay fo, feveral of them, fhould return.`)).toContain(
      'feveral>several',
    );
    expect(saidOf('long-s', `${ENGLISH}Feveral returned.`)).toEqual([]);
  });
});

describe('lost hyphens', () => {
  it('are told where the halves are one word', () => {
    expect(saidOf('lost-hyphen', `${FRENCH}Ils ont vu le gouver\nnement et la séan- ce.`)).toEqual([
      '\n>',
      '- >',
    ]);
    expect(saidOf('lost-hyphen', `${FRENCH}Ils ont vu la\nville et leurs\namis.`)).toEqual([]);
  });
});

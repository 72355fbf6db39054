import { describe, expect, it } from 'vitest';
import { CLEAN, saidOf } from '#proofreading/proof.fixture';

describe('repeated text', () => {
  it('is told where it follows itself', () => {
    const twice = '进一步优化全县营商环境建设，';
    expect(saidOf('repeated-text', `会议要求，${twice}${twice}抓好落实。`)).toEqual([
      '，进一步优化全县营商环境建设>',
    ]);
  });

  it('is told where whole lines stand twice with their line ends', () => {
    const lines =
      '会议传达学习了上级有关会议精神和\n重要文件，研究了本县贯彻落实的意见\n和下一步的工作打算，就做好各项工作\n提出了明确的要求，并对春节前后的\n重点工作作了部署。\n';
    const text = `会议在县城召开。\n${lines}与会人员进行了讨论。\n${lines}会议还听取了汇报。`;
    expect(saidOf('repeated-text', text)).toHaveLength(1);
  });

  it('is no fault in slogans, lists of names and rows of signs', () => {
    const slogan = '焦作市委全会暨市委经济工作会议精神';
    expect(saidOf('repeated-text', `会议传达了${slogan}。会议强调，要把学习${slogan}作为任务。`)).toEqual([]);
    expect(saidOf('repeated-text', '…………………………………………哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈')).toEqual([]);
  });
});

describe('a doubled line join', () => {
  it('is told where the dictionary has no place for both', () => {
    expect(saidOf('join-repeat', `${CLEAN}会议强调，要推动高质量发展\n展的各项工作。`)).toEqual(['展>']);
    expect(saidOf('join-repeat', `${CLEAN}会议强调，要做好重点工作\n工作安排。`)).toEqual(['工作>']);
    expect(saidOf('join-repeat', `${CLEAN}要做好基层的\n的各项服务。`)).toEqual(['的>']);
  });

  it.each([
    '培育壮大\n大数据产业',
    '温县\n县委常委会',
    '我市\n市民张九宏',
    '让人\n人有书读',
    '一行\n行秧苗',
    '学习\n习近平讲话',
  ])('is no fault: %s', (text) => expect(saidOf('join-repeat', `${CLEAN}${text}。`)).toEqual([]));

  it('is told of Latin words anywhere', () => {
    expect(
      saidOf('repeated-word', 'It was seen in the the evening, and he had had enough. Nous nous levons.'),
    ).toEqual([' the>']);
  });
});

import { pairsOf } from './pairs';

/** Radicals of the supplement (U+2E80–2EFF) that extractions set for the whole characters they look like. */
const PAIRS =
  '⺒巳⺓幺⺟母⺠民⺡水⺢水⺣火⺤爪⺩王⺪疋⺫目⺬示⺯糸⺰纟⺱网⺲网⺳网⺶羊⺷羊⺹老⺼肉⺽臼⻀艹⻁虎⻃西⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻐钅⻑長⻒長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';

export const RADICALS: ReadonlyMap<string, string> = pairsOf(PAIRS);

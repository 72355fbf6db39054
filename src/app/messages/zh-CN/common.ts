import type { common as en } from '#app/messages/en/common';
import type { Words } from '#app/messages/words';

export const common: Words<typeof en> = {
  'common.cancel': '取消',
  'common.close': '关闭',
  'common.save': '保存',
  'common.undo': '撤销',
  'common.restore': '还原',
  'common.open': '打开',
  'common.retry': '重试',
  'common.reload': '重新载入',
  'common.clear': '清空',
  'common.dismiss': '关闭这条消息',
  'common.notices': '消息',
  'common.list.separator': '、',
  'common.loading': '正在载入…',
  'app.home': '校样台：回到版面库',
  'app.trail': '所在位置',
  'app.language': 'English',
  'app.theme': '外观',
  'app.theme.light': '浅色',
  'app.theme.dark': '深色',
  'app.theme.system': '跟随系统',
  'app.title.library': '版面库 · 校样台',
  'app.title.trash': '回收站 · 校样台',
  'app.title.page': '版面 · 校样台',
  'app.failed.title': '校样台出了故障',
  'app.failed.text': '已保存的内容都在本机，没有丢失。请重新载入；如果再次出现，原因如下：',
  'app.notFound.title': '这个地址没有内容',
  'app.notFound.action': '去版面库',
  'app.storage.opening': '正在打开本机的数据…',
  'app.storage.cannotOpen.title': '打不开本机的数据',
  'app.storage.cannotOpen.text':
    '版面没有被改动，但浏览器不允许读取（{reason}）。请关闭其他校样台窗口、退出无痕浏览、检查磁盘空间，然后重试。',
  'app.storage.newer.title': '本机的数据来自更新的版本',
  'app.storage.newer.text':
    '数据由更新的校样台写成（格式 {stored}，本版本只认到 {known}）。请重新载入以换用新版本。数据没有被改动。',
};

// The names of what keeps work safe: recovery, second copy, backup.

export const zhSafety = {
  recoveryTitle: '您的稿件不在应在的位置',
  restoreCopy: '恢复副本',
  chooseBackup: '选择备份文件…',
  goOnWithout: '不找回…',
  goOnSure: '我知道这些内容将不在版面库中',
  goOnConfirm: '不找回，继续使用',
  backup: '备份',
  backUpNow: '立即备份',
  copyUpToDate: '已是最新，写入后已读回核对',
  restoreBackup: '恢复备份…',
  restoreTitle: '恢复备份',
  restore: '恢复',
  notToday: '今天不再提醒',
  rescueFile: '下载抢救文件',
  readOnly: '由更新版本的校样台编辑过',
  onlyShown: '本窗口只能查看',
};

export const enSafety: typeof zhSafety = {
  recoveryTitle: 'Your work is not where it should be',
  restoreCopy: 'Restore the copy',
  chooseBackup: 'Choose a backup file…',
  goOnWithout: 'Go on without…',
  goOnSure: 'I know that this work will not be in my library',
  goOnConfirm: 'Go on without it',
  backup: 'Backup',
  backUpNow: 'Back up now',
  copyUpToDate: 'Up to date, written and read back',
  restoreBackup: 'Restore a backup…',
  restoreTitle: 'Restore a backup',
  restore: 'Restore',
  notToday: 'Not today',
  rescueFile: 'Download a rescue file',
  readOnly: 'A newer Galley has worked here',
  onlyShown: 'this one only shows the page',
};

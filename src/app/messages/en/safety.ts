// Keeping work safe: backups, the second copy, and what to do when work is missing.

export const safety = {
  'recovery.title': 'Your work is not where it should be',
  'recovery.missing':
    'The store in this browser does not hold all that was saved: {operations, plural, one {# step} other {# steps}} of {total, number}{rawPages, plural, =0 {} one { and # raw page} other { and # raw pages}} are missing. It may have been cleared, or damaged when the computer stopped.',
  'recovery.cannotOpen':
    'There is work on this computer, but the browser does not open the store that holds it ({reason}).',
  'recovery.untouched': 'Nothing has been changed, written or removed. Choose how to go on.',
  'recovery.failed': 'That did not succeed. Nothing has been changed; try again, or another way.',
  'recovery.working': 'Restoring and checking…',
  'recovery.copy': 'Restore the second copy',
  'recovery.copy.run': 'Restore the copy',
  'recovery.copy.looking': 'Looking at the second copy on this computer…',
  'recovery.copy.none': 'There is no second copy in this browser.',
  'recovery.copy.holds':
    'It holds {editions, plural, one {# edition} other {# editions}}, {rawPages, plural, one {# raw page} other {# raw pages}} and {operations, plural, one {# step} other {# steps}}. What can still be read of the store is added to it.',
  'recovery.backup': 'Restore a backup',
  'recovery.backup.run': 'Choose a backup file…',
  'recovery.backup.text':
    'A backup file from this computer or another one. What the second copy holds beyond it is added.',
  'recovery.retry': 'Try again',
  'recovery.retry.text':
    'Close other windows of Galley, check that the disk has room, leave private browsing, and try again.',
  'recovery.goOn': 'Go on without what is missing',
  'recovery.goOn.run': 'Go on without…',
  'recovery.goOn.text': 'Only when nothing else helps. The second copy stays where it is.',
  'recovery.goOn.missing':
    '{operations, plural, one {# saved step} other {# saved steps}} in {documents, plural, one {# edition or page} other {# editions and pages}}{rawPages, plural, =0 {} one { and # raw page} other { and # raw pages}} will not be in your library. Galley will no longer say that they are missing.',
  'recovery.goOn.closed':
    'Galley will begin with an empty library. What is in the store that does not open will not be in it, and Galley will no longer say that it is missing.',
  'recovery.goOn.sure': 'I know that this work will not be in my library',
  'recovery.goOn.confirm': 'Go on without it',

  'unsaved.how':
    'NOT SAVED: {count, plural, one {# change} other {# changes}} could not be written to this computer. Keep this tab open: Galley goes on trying.',
  'unsaved.retry': 'Try now',
  'unsaved.full': 'The disk, or the browser’s share of it, is full: make room.',
  'unsaved.newer':
    'A newer Galley has been at work in another window, so this one only shows the page. Download the rescue file, then reload.',
  'unsaved.rescue': 'Download a rescue file',
  'unsaved.rescued':
    'The rescue file holds everything, with what is not saved. It is restored like a backup.',
  'unsaved.notRescued': 'No rescue file could be written.',
  'unsaved.paused':
    'This has been so for a minute, so nothing more can be changed until it is saved. You can read, search and download the rescue file.',

  'readOnly.banner':
    'A newer Galley has worked here. This one shows everything and exports it, but changes nothing: reload to get the newer one. Nothing is lost.',
  'readOnly.noImport': 'Nothing was added: a newer Galley has worked here, and this one only reads.',

  'backup.open': 'Backup',
  'backup.title': 'Backup',
  'backup.text':
    'Your work is in this browser on this computer, with a second copy beside it. Clearing the browser’s data removes both. A backup is one file with everything: keep it elsewhere.',
  'backup.last': 'Last backup',
  'backup.last.never': 'Never',
  'backup.last.at': '{when}; {since, plural, =0 {nothing} one {# step} other {# steps}} since then',
  'backup.folder': 'Backup folder',
  'backup.folder.none':
    'None: choose one on another disk or in a synchronised folder, and Galley backs up there by itself',
  'backup.folder.asleep': 'The browser asks again before Galley may write there',
  'backup.folder.ready': 'Written to by itself, a minute after a change at the latest',
  'backup.folder.writing': 'Writing everything and reading it back…',
  'backup.folder.failed': 'The last backup could not be written there; it is tried again',
  'backup.folder.written': 'Last written {when}, and read back',
  'backup.folder.choose': 'Choose a folder…',
  'backup.folder.another': 'Another folder…',
  'backup.folder.wake': 'Allow it',
  'backup.folder.forget': 'Stop using it',
  'backup.copy': 'Second copy',
  'backup.copy.checking': 'Writing…',
  'backup.copy.good': 'Up to date, written and read back',
  'backup.copy.failed': 'Cannot be kept in this browser: back up more often',
  'backup.kept': 'Kept by the browser',
  'backup.kept.yes': 'Yes: the browser does not clear it away by itself',
  'backup.kept.no': 'Not promised: the browser may clear it away when the disk is full, so back up',
  'backup.kept.unknown': 'This browser does not say',
  'backup.run': 'Back up now',
  'backup.running': 'Writing everything and reading it back…',
  'backup.done': 'Backed up: {figures}, written and read back.',
  'backup.figures':
    '{editions, plural, one {# edition} other {# editions}}, {rawPages, plural, one {# raw page} other {# raw pages}}, {operations, plural, one {# step} other {# steps}}, {newspapers, plural, one {# newspaper} other {# newspapers}}',
  'backup.left':
    '{count, plural, one {# row of the store could not be read and is} other {# rows of the store could not be read and are}} not in it: damaged, or written by a newer Galley.',
  'backup.failed':
    'No backup was made: what was written did not read back true, or the store did not answer.',
  'backup.file': 'File',
  'backup.size': 'Size',
  'backup.again': 'Save again',
  'backup.restore': 'Restore a backup…',
  'backup.restore.title': 'Restore a backup',
  'backup.restore.checking': 'Checking {file}…',
  'backup.restore.sound': 'The file is whole: every line and every hash in it is right.',
  'backup.restore.written': 'Written',
  'backup.restore.holds': 'Holds',
  'backup.restore.adds': 'Would add',
  'backup.restore.nothing': 'Nothing: all of it is here already',
  'backup.restore.grown':
    '{count, plural, one {# edition or page that is here gets the steps it lacks} other {# editions and pages that are here get the steps they lack}}',
  'backup.gain.unnamed': 'Edition without a name',
  'backup.gain.new':
    'new: {rawPages, plural, one {# raw page} other {# raw pages}}, {operations, plural, one {# step} other {# steps}}',
  'backup.gain.grown':
    'is here: {rawPages, plural, =0 {} one {# raw page, } other {# raw pages, }}{operations, plural, one {# step} other {# steps}} more',
  'backup.gain.more': 'and {count, plural, one {# more edition} other {# more editions}}',
  'backup.restore.keeps': 'What is here stays as it is; only what is missing is added.',
  'backup.restore.run': 'Restore',
  'backup.restore.running': 'Restoring…',
  'backup.restore.done': '{figures} restored.',
  'backup.restore.failed': 'The backup could not be stored. Nothing has been changed.',
  'backup.refused.not-an-archive': 'This is no backup of Galley. Nothing has been stored.',
  'backup.refused.newer-archive': 'A newer Galley has written this backup. Nothing has been stored.',
  'backup.refused.newer': 'A newer Galley has worked on what is in this backup. Nothing has been stored.',
  'backup.refused.too-large': 'The file is too large to be read. Nothing has been stored.',
  'backup.refused.unreadable': 'The file could not be read. It may have been moved. Nothing has been stored.',
  'backup.refused.cut-off': 'The file is cut off: its end is missing. Nothing has been stored.',
  'backup.refused.seal': 'The file is damaged: it is not as it was written. Nothing has been stored.',
  'backup.refused.json': 'The file is damaged: a line of it cannot be read. Nothing has been stored.',
  'backup.refused.form': 'A line of the file is not what Galley would have written. Nothing has been stored.',
  'backup.refused.bytes': 'A raw page in the file is not as it was taken in. Nothing has been stored.',
  'backup.refused.text': 'The text of a raw page does not fit its bytes. Nothing has been stored.',
  'backup.refused.history':
    'The history in this file contradicts itself or what is here. Nothing has been stored.',
  'backup.refused.line': 'First fault at line {line, number}:',
  'backup.remind':
    '{since, plural, =0 {Not backed up} one {# step not backed up} other {# steps not backed up}}{when, select, never {} other {; the last backup was {when}}}. A backup outlives this browser and this computer.',
  'backup.remind.later': 'Not today',
  'backup.noRoom':
    'There is too little room on this disk to take in more. Nothing was added; work on what is here goes on.',
  'backup.foot': 'Backed up {when}',
  'backup.foot.never': 'Not backed up yet',
};

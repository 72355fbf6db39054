export const transfer = {
  'export.title': 'Export corrected edition',
  'export.title.marks': 'Export marks',
  'export.reading': 'Reading what there is to export…',
  'export.scope': 'What to export',
  'export.scope.page': 'This page',
  'export.scope.edition': 'Whole edition',
  'export.holds': 'The file will hold',
  'export.figures':
    '{rawPages, plural, one {# raw page} other {# raw pages}}, {articles, plural, one {# article} other {# articles}}, {characters, plural, one {# character} other {# characters}}, {marks, plural, one {# mark} other {# marks}}',
  'export.marks':
    '{marks, plural, one {# mark} other {# marks}} in {rawPages, plural, one {# raw page} other {# raw pages}}',
  'export.noMarks': 'Nothing is marked, so there is nothing to export in this form.',
  'export.form': 'What the file is for',
  'export.form.edition': 'Edition',
  'export.form.annotations': 'Marks as annotations',
  'export.form.table': 'Marks as a table',
  'export.about.edition':
    'One JSON file: the raw text as received, every article as it reads, all marks with both readings. Its schema comes with Galley.',
  'export.about.annotations':
    'Every mark with its place and what stands around it, as W3C Web Annotations (JSON-LD), for annotation tools and archives.',
  'export.about.table':
    'One row per mark, for spreadsheets (CSV). A cell that would be run as a formula gets an apostrophe in front; the last column says which.',
  'export.check': 'Check before export',
  'export.check.clean': 'Everything is placed, titled and decided. Nothing is open.',
  'export.check.note': 'None of this keeps the edition from leaving; it is exported as it is.',
  'export.finding.unassigned-text':
    '{count, plural, one {# piece of text belongs} other {# pieces of text belong}} to no article and {count, plural, one {is} other {are}} not called furniture',
  'export.finding.no-headline': '{count, plural, one {# article has} other {# articles have}} no headline',
  'export.finding.empty-article': '{count, plural, one {# article has} other {# articles have}} no text',
  'export.finding.open-marks':
    '{count, plural, one {# mark is} other {# marks are}} neither accepted nor rejected',
  'export.finding.crossing-marks':
    '{count, plural, one {# accepted correction reaches} other {# accepted corrections reach}} from one article into another; {count, plural, one {it is} other {they are}} read where {count, plural, one {it starts} other {they start}}',
  'export.finding.doubtful':
    '{count, plural, one {# proposed boundary or role has} other {# proposed boundaries or roles have}} not been looked at, and the proposal was not sure',
  'export.finding.queries': '{count, plural, one {# article is a query} other {# articles are queries}}',
  'export.finding.nameless-edition': 'Neither newspaper nor date is known',
  'export.place': 'Line {line, number}',
  'export.place.page': 'Page {page, number}, line {line, number}',
  'export.morePlaces': 'and {count, plural, one {# more} other {# more}}',
  'export.log': 'With its whole history',
  'export.log.help':
    'Work can then go on elsewhere, step by step, undo included. Without it the file is smaller and holds only the outcome.',
  'export.run': 'Export',
  'export.stage.reading': 'Reading the log',
  'export.stage.pages': '{done, number} of {total, number} pages',
  'export.stage.writing': 'Writing the file and reading it back',
  'export.done.title': 'Exported and verified',
  'export.done':
    '{articles, plural, one {# article} other {# articles}}, {characters, plural, one {# character} other {# characters}}, {marks, plural, one {# mark} other {# marks}}. The file was read back: every range, every raw byte and its SHA-256 agree.',
  'export.done.annotations':
    '{marks, plural, one {# mark} other {# marks}}. The file was read back: every quotation and every position finds its own place in the raw text.',
  'export.done.table':
    '{marks, plural, one {# mark} other {# marks}}. The file was read back: every cell agrees, and every mark quotes what stands at its place.',
  'export.done.file': 'File',
  'export.done.size': 'Size',
  'export.done.sha256': 'SHA-256 of the file',
  'export.again': 'Save again',
  'export.fault.no-edition': 'This edition is no longer there.',
  'export.fault.no-pages': 'There is no page to export: the edition is empty, or its pages are in the trash.',
  'export.fault.missing-page':
    'The raw text of one page is missing from the store on this computer, so the edition cannot be exported whole.',
  'export.fault.not-verified':
    'The file did not read back true, so it is not offered. Your pages are as they were. Please report what follows:',
  'export.fault.store':
    'The store on this computer did not answer. Nothing was written; close other windows of Galley and try again.',

  'importEdition.title': 'Import an edition',
  'importEdition.reading': 'Reading and checking {file}',
  'importEdition.sound': 'The file is sound: its raw text, its hashes and its history agree.',
  'importEdition.edition': 'Edition',
  'importEdition.unnamed': 'Without a name',
  'importEdition.from': 'Exported',
  'importEdition.by': '{when} by {name} {version}',
  'importEdition.holds': 'Holds',
  'importEdition.history': 'History',
  'importEdition.operations': '{count, plural, one {# operation} other {# operations}}, whole',
  'importEdition.noHistory': 'Left out: the outcome is imported, its steps are not known',
  'importEdition.known':
    'This edition is in the library already. The import becomes a second one beside it; nothing is replaced.',
  'importEdition.differences': 'How the file differs from the edition in the library',
  'importEdition.differences.what': 'What',
  'importEdition.differences.here': 'In the library',
  'importEdition.differences.file': 'In the file',
  'importEdition.differences.by': 'Difference',
  'importEdition.differences.none': 'none',
  'importEdition.differences.rawPages': 'Raw pages',
  'importEdition.differences.articles': 'Articles',
  'importEdition.differences.blocks': 'Blocks',
  'importEdition.differences.characters': 'Characters',
  'importEdition.differences.marks': 'Marks',
  'importEdition.differences.operations': 'Steps of history',
  'importEdition.other': 'Choose another file…',
  'importEdition.run': 'Import',
  'importEdition.storing': 'Storing the edition',
  'importEdition.done': '“{edition}” is imported.',
  'importEdition.failed':
    'The edition could not be stored on this computer. Nothing was added. Check that the disk has room, then try again.',
  'importEdition.refused': 'This file cannot be imported',
  'importEdition.nothingStored': 'Nothing was stored; the library is as it was.',
  'importEdition.where': 'First fault',
  'importEdition.what': 'Found there',
  'importEdition.whole': 'the file as a whole',
  'importEdition.refusal.empty': 'The file is empty.',
  'importEdition.refusal.too-large': 'The file is too large: {size}. Galley takes editions up to {limit}.',
  'importEdition.refusal.unreadable':
    'The file could not be read. It may have been moved, or may be a folder.',
  'importEdition.refusal.not-text': 'The file is not UTF-8 text, so it is no edition.',
  'importEdition.refusal.syntax': 'The file is not JSON, or it has been cut off.',
  'importEdition.refusal.limits': 'The file is larger or deeper than any edition would be.',
  'importEdition.refusal.form': 'The file does not have the form of a Galley edition.',
  'importEdition.refusal.no-source':
    'The file leaves out the raw bytes and text. It can be read by a program, but there is nothing to work on.',
  'importEdition.refusal.source': 'The raw bytes, the raw text and their SHA-256 do not agree.',
  'importEdition.refusal.content': 'The file contradicts its own raw text.',
  'importEdition.refusal.newer':
    'The file was written by a newer Galley. Get the newer version, then import it.',
  'importEdition.refusal.history': 'The history in the file does not lead to what the file states.',
} as const;

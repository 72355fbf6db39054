// One error mended wherever it stands.

export const everywhere = {
  'everywhere.title': 'Fix everywhere',
  'everywhere.open': 'Fix everywhere…',
  'everywhere.button': 'Fix all…',
  'everywhere.wrong': 'Wrong',
  'everywhere.right': 'Right',
  'everywhere.right.help': 'Empty deletes it. Enter fixes all that are ticked.',
  'everywhere.right.same': 'Write what it should read.',
  'everywhere.scope': 'Search in',
  'everywhere.scope.page': 'This page',
  'everywhere.scope.edition': 'Whole edition',
  'everywhere.pastBlanks': 'Look past spaces and line breaks inside the words',
  'everywhere.searching': 'Searching…',
  'everywhere.searched': '{done} of {total} pages',
  'everywhere.stop': 'Stop',
  'everywhere.stopped':
    'The search was stopped after {count, plural, one {# page} other {# pages}}; what was found by then is listed.',
  'everywhere.found':
    '{hits, plural, one {# place} other {# places}} on {pages, plural, one {# page} other {# pages}}, {chosen} ticked',
  'everywhere.none': 'The same words stand nowhere else unmarked.',
  'everywhere.marked':
    '{count, plural, one {# more place is marked already and is} other {# more places are marked already and are}} not listed.',
  'everywhere.unread':
    '{count, plural, one {# page could not be read and was} other {# pages could not be read and were}} not searched.',
  'everywhere.capped': 'Only the first {count, number} places were looked at.',
  'everywhere.list': 'Places found',
  'everywhere.onPage': '{chosen} of {count}',
  'everywhere.unlisted':
    '{count, plural, one {# more place is not listed yet, but will be fixed} other {# more places are not listed yet, but will be fixed}} unless unticked.',
  'everywhere.more': 'List {count} more',
  'everywhere.apply': '{count, plural, =0 {Fix} one {Fix # place} other {Fix # places}}',
  'everywhere.done':
    'Fixed in {count, plural, one {# place} other {# places}} on {pages, plural, one {# page} other {# pages}}.',
  'everywhere.leftOut':
    '{count, plural, one {# place was} other {# places were}} left as it was: marked meanwhile, or on a page that cannot be read.',
  'everywhere.sentence.separator': ' ',
  'everywhere.nothing': 'What is wrong?',
  'everywhere.nothing.how': 'First select the wrong words in the raw page, or choose a mark in the list.',
  'everywhere.returned.undo':
    'Undone on {pages, plural, one {another page} other {# other pages}} too, in {count, plural, one {# place} other {# places}}.',
  'everywhere.returned.redo':
    'Redone on {pages, plural, one {another page} other {# other pages}} too, in {count, plural, one {# place} other {# places}}.',
  'everywhere.returned.left':
    '{count, plural, one {# mark has been changed since and was} other {# marks have been changed since and were}} left.',
  'everywhere.returned.unread':
    '{count, plural, one {# page could not be read and was} other {# pages could not be read and were}} left as it was.',
  'everywhere.key': 'Fix everywhere',
};

// What Galley knows of newspapers: learning from a page, the screen of newspapers, files.

export const newspapers = {
  'learn.command': 'Learn from this page as it stands',
  'learn.done': 'Learned from this page: {title}',
  'learn.forget': 'Forget it',
  'learn.forgotten': 'What this page taught about {title} is forgotten.',
  'learn.untitled': 'Nothing learned: give the edition the title of its newspaper first.',
  'learn.failed': 'Nothing could be learned from this page. Your work on it is safe.',
} as const;

// The proof marks of GB/T 14706, drawn by hand on the same grid as the other icons. Always shown with their word.

export const SIGN_PATHS = {
  'sign-replace': 'M6 13.2a3.9 3.9 0 1 0 0-7.8 3.9 3.9 0 0 0 0 7.8ZM8.9 6.7 13.8 2.6',
  'sign-delete': 'M1.6 9.2h6.8c4.4 0 6-6.4 3-6.4-2.8 0-3 6-.9 8.4.8.9 2 1.3 3.7 1.3',
  'sign-insert': 'M3.2 13.4 8 7.2l4.8 6.2M4.6 3.4h6.8',
  'sign-transpose': 'M2.2 11.8V5.6a2 2 0 0 1 2-2H6a2 2 0 0 1 2 2v4.8a2 2 0 0 0 2 2h1.8a2 2 0 0 0 2-2V4.2',
  'sign-run-on': 'M12.8 2.8v2.4a2.6 2.6 0 0 1-2.6 2.6H5.8a2.6 2.6 0 0 0-2.6 2.6v2.8M1.2 11.4l2 2 2-2',
  'sign-new-paragraph': 'M13.6 3.2H8.4v9.4h-6M4.4 10.4l-2 2.2 2 2.2',
  'sign-close-up': 'M2.2 6.8c1.2-3.4 10.4-3.4 11.6 0M2.2 9.4c1.2 3.4 10.4 3.4 11.6 0',
  'sign-add-space': 'M3.4 3.6 8 12.2l4.6-8.6',
  'sign-separate': 'M3.2 2.6 8 8.2l4.8-5.6M8 8.2v5.4',
  'sign-move': 'M5.4 13.8a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2ZM8 7.6l5.4-5M9.4 2.4h4.2v4.2',
  'sign-align': 'M3 2.4v11.2M5.6 2.4v11.2M8 4.6h5.6M8 8h3.6M8 11.4h5.6',
  'sign-stet': 'M8 7.6l3.6 5.8H4.4L8 7.6ZM5.4 2.2 6.6 5M9.2 2.2l1.2 2.8',
  'sign-query':
    'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM6.1 6.3c0-2.5 3.8-2.5 3.8-.1 0 1.6-1.9 1.6-1.9 3.2M8 11.6h.01',
} as const;

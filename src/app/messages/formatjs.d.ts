import type { Language, MessageId } from './catalog';

// Makes react-intl know Galley's keys: a key that no catalog has does not compile.
declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
    interface IntlConfig {
      locale: Language;
    }
  }
}

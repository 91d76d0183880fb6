import type { Language } from '@monlogement27/domain';

type Words = {
  readonly title: string;
  /** Law in French alone: the other languages say so. Absent in French. */
  readonly inFrench?: string;
};

/** Beside the declaration, which few open, and not in the dictionaries, which everybody loads. */
export const declarationWords: Readonly<Record<Language, Words>> = {
  fr: { title: 'Déclaration d’accessibilité' },
  en: {
    title: 'Accessibility statement',
    inFrench: 'This statement is in French. Call us if you have a question.',
  },
  ar: {
    title: 'بيان إمكانية الوصول',
    inFrench: 'هذا البيان مكتوب بالفرنسية. يمكن الاتصال بنا عند وجود سؤال.',
  },
  tr: {
    title: 'Erişilebilirlik beyanı',
    inFrench: 'Bu beyan Fransızcadır. Sorunuz varsa bizi arayın.',
  },
  pt: {
    title: 'Declaração de acessibilidade',
    inFrench: 'Esta declaração está em francês. Em caso de dúvida, telefone-nos.',
  },
};

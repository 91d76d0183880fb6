import type { LaterDictionary } from '../dictionary.ts';

export const install: LaterDictionary['install'] = {
  title: 'Tenha a aplicação no ecrã principal',
  why: 'Abre com um toque, mesmo sem rede.',
  install: 'Instalar a aplicação',
  later: 'Mais tarde',
  share: 'Toque em «Partilhar».',
  addToHome: 'Toque em «Adicionar ao ecrã principal».',
  confirm: 'Toque em «Adicionar».',
  installed: 'A aplicação está no seu ecrã principal.',
};

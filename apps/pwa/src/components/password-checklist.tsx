import type { PasswordRule } from '@monlogement27/domain';
import { For } from 'solid-js';
import { laterWords } from '../words/words.ts';

const always: readonly PasswordRule[] = ['length', 'uppercase', 'lowercase', 'digit', 'special'];

/** The guide's rules, ticked as they are met; other rules show only once they are broken. */
export function PasswordChecklist(props: { typed: boolean; unmet: readonly PasswordRule[] }) {
  const others = () => (props.typed ? props.unmet.filter((rule) => !always.includes(rule)) : []);
  const met = (rule: PasswordRule) => props.typed && !props.unmet.includes(rule);
  return (
    <div class="checklist">
      <p>{laterWords().passwordList.mustContain}</p>
      <ul>
        <For each={[...always, ...others()]}>
          {(rule) => (
            <li classList={{ met: met(rule), broken: others().includes(rule) }}>
              <span aria-hidden="true">{met(rule) ? '✓' : '○'}</span>{' '}
              {laterWords().passwordRules[rule]}
              <span class="hidden">
                , {met(rule) ? laterWords().passwordList.met : laterWords().passwordList.unmet}
              </span>
            </li>
          )}
        </For>
      </ul>
      <p class="hint">{laterWords().passwordList.advice}</p>
    </div>
  );
}

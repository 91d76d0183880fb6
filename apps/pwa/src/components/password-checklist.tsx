import type { PasswordRule } from '@monlogement27/domain';
import { For, Show } from 'solid-js';
import { laterWords } from '../words/words.ts';

const always: readonly PasswordRule[] = ['length', 'uppercase', 'lowercase', 'digit', 'special'];

/** The guide's rules, ticked as they are met; what must not be in it shows only where it is. */
export function PasswordChecklist(props: { typed: boolean; unmet: readonly PasswordRule[] }) {
  const others = () => (props.typed ? props.unmet.filter((rule) => !always.includes(rule)) : []);
  const met = (rule: PasswordRule) => props.typed && !props.unmet.includes(rule);
  return (
    <div class="checklist">
      <p>{laterWords().passwordList.mustContain}</p>
      <ul>
        <For each={always}>
          {(rule) => (
            <li classList={{ met: met(rule) }}>
              <span aria-hidden="true">{met(rule) ? '✓' : '○'}</span>{' '}
              {laterWords().passwordRules[rule]}
              <span class="hidden">
                , {met(rule) ? laterWords().passwordList.met : laterWords().passwordList.unmet}
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={others().length > 0}>
        <p>{laterWords().passwordList.mustNotContain}</p>
        <ul>
          <For each={others()}>
            {(rule) => (
              <li class="broken">
                <span aria-hidden="true">✗</span> {laterWords().passwordRules[rule]}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p class="hint">{laterWords().passwordList.advice}</p>
    </div>
  );
}

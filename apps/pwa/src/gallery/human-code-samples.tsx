import { createForm } from '../components/create-form.ts';
import type { HumanCheck } from '../human-check/create-human-check.ts';
import { HumanCode } from '../human-check/human-code.tsx';
import { Sample } from './sample.tsx';

/** No server stands behind the gallery: the picture is always on its way. */
const check: HumanCheck = {
  asksCode: () => true,
  picture: () => undefined,
  code: () => '',
  typeCode: () => {},
  anotherPicture: () => {},
  progress: () => 0.4,
  checking: () => undefined,
  wrongCode: () => ({}),
  send: (call) => call({}),
};

export function HumanCodeSamples(props: { prefix: string }) {
  const calm = createForm();
  const wrong = createForm();
  wrong.refuseFields({ humanCode: 'wrong' });
  return (
    <>
      <Sample name="HumanCode: the picture on its way">
        <HumanCode check={check} form={calm} id={`${props.prefix}-humanCode`} />
      </Sample>
      <Sample name="HumanCode: after a wrong code">
        <HumanCode check={check} form={wrong} id={`${props.prefix}-humanCodeWrong`} />
      </Sample>
    </>
  );
}

/** An e-mail address: left to right in every language, and broken where it must be. */
export function Address(props: { email: string }) {
  return (
    <bdi class="address" dir="ltr">
      <strong>{props.email}</strong>
    </bdi>
  );
}

import type { CDPSession, Page } from 'playwright-core';

type Tree = Awaited<ReturnType<typeof treeOf>>;
type Node = Tree[number];

/** Neither said by a screen reader, nor a place to be. */
const silent = ['generic', 'none', 'InlineTextBox', 'LineBreak', 'RootWebArea', 'ListMarker'];
const told = ['invalid', 'required', 'disabled', 'expanded', 'checked', 'pressed', 'level'];

/** `main` as Chromium hands it to a screen reader: role, name, states and description, in order. */
export async function spokenOrder(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const nodes = await treeOf(session);
  await session.detach();
  const main = nodes.find(({ role }) => role?.value === 'main');
  return main === undefined ? '' : linesOf(nodes, main, 0).join('\n');
}

async function treeOf(session: CDPSession) {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

function linesOf(nodes: Tree, node: Node, depth: number): string[] {
  const role = String(node.role?.value);
  const name = String(node.name?.value ?? '').trim();
  const shown = !node.ignored && !silent.includes(role);
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = nodes.find(({ nodeId }) => nodeId === id);
    return child === undefined ? [] : linesOf(nodes, child, shown ? depth + 1 : depth);
  });
  // Its name says the same.
  const own = children.filter((line) => line.trim() !== `StaticText «${name}»`);
  return shown ? [`${'  '.repeat(depth)}${lineOf(node, role, name)}`, ...own] : own;
}

function lineOf(node: Node, role: string, name: string): string {
  const states = (node.properties ?? [])
    .filter((each) => told.includes(each.name) && ![false, 'false'].includes(each.value.value))
    .map((each) => (each.value.value === true ? each.name : `${each.name}=${each.value.value}`));
  const description = String(node.description?.value ?? '');
  return [
    role,
    name === '' ? '' : `«${name}»`,
    states.length > 0 ? `[${states.join(' ')}]` : '',
    description === '' ? '' : `— ${description}`,
  ]
    .filter(Boolean)
    .join(' ');
}

import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { annotate } from '../../../server/src/cli/annotate';
import { createEngine, type Engine } from '../../../server/src/engine';
import { EVERYTHING, exportFormats } from '../../../server/src/export/index';
import { breakable } from '../../../server/src/faults';
import { languages } from '../../../server/src/languages/index';
import { loadAsset } from '../support/assets';
import { bridgeArticle, ferryArticle } from './articles';
import { createWorkspace, type Workspace } from './commandLine';

suite('layers that fail on the command line', () => {
  let space: Workspace;
  setup(() => {
    space = createWorkspace();
  });
  teardown(() => space.remove());

  const run = async (engine: Engine) => {
    space.write('ferry.txt', ferryArticle);
    space.write('bridge.txt', bridgeArticle);
    const [format] = exportFormats;
    assert.ok(format);
    const messages = new PassThrough({ encoding: 'utf8' });
    const operands = [space.path('ferry.txt'), space.path('bridge.txt')];
    const allDone = await annotate(
      engine,
      { operands, format, out: space.path('out'), language: 'auto', decisions: 'beside', choice: EVERYTHING },
      messages,
    );
    return { allDone, said: String(messages.read()) };
  };

  test('are named with their places; the other layers are written', async () => {
    const engine = createEngine(
      loadAsset,
      breakable(languages, layer => layer === 'quote'),
    );
    const { allDone, said } = await run(engine);
    assert.equal(allDone, false);
    assert.match(
      said,
      /ferry\.txt: layer quote failed \(times: \d+, first at line 1\): the rest was written/,
    );
    assert.ok(space.files().includes('out/ferry.json'));
  });

  test('an engine that fails altogether is named without its message', async () => {
    const engine: Engine = {
      analyze: async text => {
        throw new TypeError(`cannot read ${text}`);
      },
    };
    const { allDone, said } = await run(engine);
    assert.equal(allDone, false);
    assert.match(said, /ferry\.txt: Newsmark failed on it \(TypeError\): please report this/);
    assert.ok(!said.includes('ফেরি') && !said.includes('Bridge'));
    assert.deepEqual(space.files(), ['bridge.txt', 'ferry.txt']);
  });
});

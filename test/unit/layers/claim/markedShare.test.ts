import assert from 'node:assert/strict';
import { defaultSettings } from '../../../../server/src/settings';
import { loadArticles } from '../../../fixtures/articles.js';
import { annotateText } from '../../support/engine';

suite('claims marked by default', () => {
  for (const { name, text } of loadArticles())
    test(`cover at most a third of ${name}`, async () => {
      const { annotations } = await annotateText(text);
      const marked = new Set<number>();
      for (const annotation of annotations)
        if (annotation.layer === 'claim' && annotation.score >= defaultSettings.claims.minimumWorth)
          for (let i = annotation.start; i < annotation.end; i++) marked.add(i);
      assert.ok(marked.size > 0, 'some claim is marked');
      assert.ok(3 * marked.size <= text.length, `${((100 * marked.size) / text.length).toFixed(0)} %`);
    });
});

/** User settings of every editor that our scripts start: quiet, offline, nothing that stands before the article. */
export const userSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.editor.enablePreview': false, // each of several files keeps its tab
  'window.commandCenter': false,
  'git.openRepositoryInParentFolders': 'never',
};

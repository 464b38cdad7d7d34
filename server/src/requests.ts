import { NotificationType, RequestType, RequestType0 } from 'vscode-languageserver';
import * as protocol from './protocol';

/** The requests and notifications of protocol.ts with their types, as the connection takes them. */
export const PingRequest = new RequestType0<null, void>(protocol.PING);
export const AnnotationsRequest = new RequestType<
  protocol.AnnotationsParams,
  protocol.Annotations | null,
  void
>(protocol.ANNOTATIONS);
export const ChangedSuggestionsRequest = new RequestType<
  protocol.ChangedSuggestionsParams,
  protocol.ChangedSuggestions | null,
  void
>(protocol.CHANGED_SUGGESTIONS);
export const LexiconNotification = new NotificationType<protocol.LexiconParams>(protocol.LEXICON);
export const DecisionsNotification = new NotificationType<protocol.DecisionsParams>(protocol.DECISIONS);
export const MarksRequest = new RequestType<protocol.MarksParams, protocol.Marks | null, void>(
  protocol.MARKS,
);
export const OverviewRequest = new RequestType<protocol.ArticleParams, protocol.Overview | null, void>(
  protocol.OVERVIEW,
);
export const SourcesRequest = new RequestType<protocol.ArticleParams, protocol.SourceTree | null, void>(
  protocol.SOURCES,
);
export const NeighbourRequest = new RequestType<protocol.NeighbourParams, protocol.Range | null, void>(
  protocol.NEIGHBOUR,
);
export const FormatsRequest = new RequestType0<readonly protocol.ExportFormat[], void>(protocol.FORMATS);
export const ExportRequest = new RequestType<protocol.ExportParams, protocol.ExportResult, void>(
  protocol.EXPORT,
);
export const ImportRequest = new RequestType<protocol.ImportParams, protocol.FilesBrought | null, void>(
  protocol.IMPORT,
);
export const CompareRequest = new RequestType<protocol.CompareParams, protocol.Comparison | null, void>(
  protocol.COMPARE,
);
export const StatusNotification = new NotificationType<protocol.ArticleStatus>(protocol.STATUS);
export const SetLanguageNotification = new NotificationType<protocol.SetLanguageParams>(
  protocol.SET_LANGUAGE,
);
export const TestFaultNotification = new NotificationType<protocol.TestFaultParams>(protocol.TEST_FAULT);

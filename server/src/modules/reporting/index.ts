import type { ModuleDefinition } from '../../kernel/module.js';
import { MentionsResolver } from './mentions/mentions.resolver.js';
import {
  Report,
  ReportFeedback,
  ReportVersion,
  ReportWording,
  ReportWordingReader,
  ReportWordingReading,
} from './report.entity.js';
import { reportingEvents } from './reporting.events.js';
import { ReportingResolver } from './reporting.resolver.js';
import { reportingRoutes } from './reporting.routes.js';
import { ReportingOfViewer } from './reporting.viewer.js';

/** 报告: what the figures and the record say, on paper, to those above. */
export const reportingModule: ModuleDefinition = {
  name: 'reporting',
  layer: 'reports',
  entities: [Report, ReportFeedback, ReportVersion, ReportWording, ReportWordingReader, ReportWordingReading],
  events: [reportingEvents],
  resolvers: [MentionsResolver, ReportingResolver, ReportingOfViewer],
  httpRoutes: reportingRoutes,
};

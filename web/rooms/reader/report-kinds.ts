/** How kinds of reports are called. */
export const reportKinds = {
  overview: 'Overview report',
  agency: 'Report of one agency',
  'action-plan': 'Action plan',
  response: 'Response',
  other: 'Other paper',
} as const;

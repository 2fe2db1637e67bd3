// Asks from outside, every five minutes, whether the bot is ready, and mails when it is not.

@description('Begins the name of every resource.')
param baseName string

@description('Region of Azure.')
param location string

@description('Application Insights that keeps the results.')
param insightsId string

@description('Host name of the bot.')
param host string

@description('Address that is mailed.')
param mail string

resource test 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${baseName}-ready'
  location: location
  kind: 'standard'
  tags: {
    'hidden-link:${insightsId}': 'Resource'
  }
  properties: {
    SyntheticMonitorId: '${baseName}-ready'
    Name: '${baseName}-ready'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-fr-pra-edge' }
      { Id: 'emea-gb-db3-azr' }
    ]
    Request: {
      RequestUrl: 'https://${host}/readyz'
      HttpVerb: 'GET'
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource mailed 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${baseName}-alarm'
  location: 'global'
  properties: {
    groupShortName: 'kernbot'
    enabled: true
    emailReceivers: [
      {
        name: 'operators'
        emailAddress: mail
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alarm 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${baseName}-not-ready'
  location: 'global'
  tags: {
    'hidden-link:${insightsId}': 'Resource'
    'hidden-link:${test.id}': 'Resource'
  }
  properties: {
    description: 'The bot is not ready, seen from two places or more.'
    severity: 1
    enabled: true
    scopes: [
      test.id
      insightsId
    ]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: test.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [
      {
        actionGroupId: mailed.id
      }
    ]
  }
}

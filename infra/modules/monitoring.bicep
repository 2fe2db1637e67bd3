// Where the logs go, and what watches from outside reports to.

@description('Begins the name of every resource.')
param baseName string

@description('Region of Azure.')
param location string

@description('Days that logs are kept.')
param logRetentionDays int

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${baseName}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logRetentionDays
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${baseName}-insights'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    // Without the addresses of who calls.
    DisableIpMasking: false
  }
}

output workspaceName string = workspace.name
output insightsId string = insights.id

// How Microsoft knows the bot: by its identity, and in Teams alone.

@description('Begins the name of every resource.')
param baseName string

@description('Name that people see.')
param displayName string

@description('Identity of the bot.')
param identityId string

@description('Client id of that identity: the id of the bot.')
param identityClientId string

@description('Host name of the bot.')
param host string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${baseName}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: {
    // Free: messages of Teams are not charged.
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${host}/api/messages'
    msaAppId: identityClientId
    msaAppType: 'UserAssignedMSI'
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identityId
    publicNetworkAccess: 'Enabled'
    // Teams is the only way in: no keys that work without sign-in.
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
    }
  }
}

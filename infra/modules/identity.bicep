// Whom the bot is towards Microsoft and the vault. It has no password, so none can leak or expire.

@description('Begins the name of every resource.')
param baseName string

@description('Region of Azure.')
param location string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${baseName}-identity'
  location: location
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId

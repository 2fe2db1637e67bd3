// The secrets, which only the identity of the bot reads. They are settings of the bot nowhere else.

@description('Begins the name of every resource.')
param baseName string

@description('Region of Azure.')
param location string

@description('Who may read the secrets: the identity of the bot.')
param readerPrincipalId string

@description('Host of the database.')
param databaseHost string

@description('Name of the database.')
param databaseName string

@description('User of the database.')
param databaseUser string

@description('Password of that user.')
@secure()
param databasePassword string

@description('Mail server with its user and password.')
@secure()
param smtpUrl string

@description('Secret of the language model; empty without one.')
@secure()
param phraserKey string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${baseName}-vault'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
  }
}

resource databaseUrlSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: 'postgresql://${databaseUser}:${uriComponent(databasePassword)}@${databaseHost}:5432/${databaseName}?sslmode=require'
  }
}

resource smtpUrlSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'smtp-url'
  properties: {
    value: smtpUrl
  }
}

resource phraserKeySecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(phraserKey)) {
  parent: vault
  name: 'phraser-key'
  properties: {
    value: phraserKey
  }
}

// "Key Vault Secrets User", the same in every tenant.
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, readerPrincipalId, secretsUser)
  properties: {
    principalId: readerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

output uri string = vault.properties.vaultUri

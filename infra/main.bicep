// Kernbot in one resource group of Azure: the bot in Container Apps, PostgreSQL, Key Vault, the Azure Bot with the
// Teams channel, logs and an alarm. Steps, costs, backups and upgrades: docs/deploy.md.
//
// Written without the Bicep compiler at hand: test/infra/bicep.test.ts reads this text, nothing was compiled or
// deployed there. Before the first deployment: az bicep build --file infra/main.bicep

targetScope = 'resourceGroup'

@description('Begins the name of every resource: small letters and digits, unique in Azure for the vault and the database.')
@minLength(4)
@maxLength(16)
param baseName string

@description('Region of everything that has one. Of the European Union, for what the bot keeps of people.')
param location string = resourceGroup().location

@description('Image of infra/Dockerfile with its registry and a fixed version, like ghcr.io/example/kernbot:1.0.0. Never "latest": a restart would be an upgrade.')
param image string

@description('Host of the registry when it is an Azure Container Registry on which the identity has AcrPull; empty for a public one.')
param registryServer string = ''

@description('Name that people see in Teams.')
@maxLength(42)
param displayName string = 'Kernbot'

@description('Host name of your own, like kernbot.example.be; empty for the one that Azure gives. It needs certificateId.')
param publicHost string = ''

@description('Resource id of the certificate of publicHost in the environment; empty without a host name of your own.')
param certificateId string = ''

@description('TENANTS: tenants whose people may talk to the bot, with commas between them.')
param tenants string

@description('HEAD_CASEWORKERS: tenantId:objectId of who manages caseworkers, experts and rounds, with commas between them.')
param headCaseworkers string

@description('MAIL_FROM: sender of every mail, like Kernbot <kernbot@example.be>.')
param mailFrom string

@description('Other variables of .env.example by name, like { MAILBOXES: \'labo:regiovorming@example.be\' }. No secrets: they can be read in the portal.')
param settings object = {}

@description('SMTP_URL: smtps://user:password@host:465. Kept in the vault.')
@secure()
param smtpUrl string

@description('PHRASER_KEY: secret of the language model; empty without one. Kept in the vault.')
@secure()
param phraserKey string = ''

@description('Password of the administrator of the database. Kept in the vault, as part of DATABASE_URL.')
@minLength(16)
@secure()
param databasePassword string

@description('Machine of the database: Standard_B1ms carries two replicas of the bot, more need a larger one.')
param databaseSku string = 'Standard_B1ms'

@description('Kind of that machine.')
@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param databaseTier string = 'Burstable'

@description('Disk of the database, in GB. It grows by itself and never shrinks.')
param databaseStorageGB int = 32

@description('Second database server that takes over; not with Burstable.')
@allowed(['Disabled', 'SameZone', 'ZoneRedundant'])
param databaseHighAvailability string = 'Disabled'

@description('Days that can be gone back to. The platform makes a backup every day, and keeps what was written since.')
@minValue(7)
@maxValue(35)
param backupRetentionDays int = 14

@description('Whether backups are kept in a second region too. Chosen once: it cannot be changed later.')
@allowed(['Disabled', 'Enabled'])
param geoRedundantBackup string = 'Disabled'

@description('Replicas of the bot that always run. Two or more: one may be moved or upgraded while people type.')
@minValue(2)
@maxValue(10)
param minReplicas int = 2

@description('Replicas of the bot at most. Each may take twelve connections of the database.')
@minValue(2)
@maxValue(10)
param maxReplicas int = 2

@description('Processor of one replica, in cores.')
param cpu string = '0.5'

@description('Memory of one replica; Azure wants 2Gi for each core.')
param memory string = '1Gi'

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Address that is mailed when the bot does not answer from outside; empty for no alarm.')
param alarmMail string = ''

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    baseName: baseName
    location: location
  }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    baseName: baseName
    location: location
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    baseName: baseName
    location: location
    logRetentionDays: logRetentionDays
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    baseName: baseName
    location: location
    sku: databaseSku
    tier: databaseTier
    storageGB: databaseStorageGB
    highAvailability: databaseHighAvailability
    backupRetentionDays: backupRetentionDays
    geoRedundantBackup: geoRedundantBackup
    password: databasePassword
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseDnsZoneId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    baseName: baseName
    location: location
    readerPrincipalId: identity.outputs.principalId
    databaseHost: database.outputs.host
    databaseName: database.outputs.databaseName
    databaseUser: database.outputs.user
    databasePassword: databasePassword
    smtpUrl: smtpUrl
    phraserKey: phraserKey
  }
}

module environment 'modules/environment.bicep' = {
  name: 'environment'
  params: {
    baseName: baseName
    location: location
    subnetId: network.outputs.botSubnetId
    workspaceName: monitoring.outputs.workspaceName
  }
}

var host = empty(publicHost) ? '${baseName}.${environment.outputs.defaultDomain}' : publicHost

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: baseName
    location: location
    environmentId: environment.outputs.id
    identityId: identity.outputs.id
    image: image
    registryServer: registryServer
    publicHost: publicHost
    certificateId: certificateId
    cpu: cpu
    memory: memory
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    vaultUri: vault.outputs.uri
    hasPhraserKey: !empty(phraserKey)
    settings: union(settings, {
      PUBLIC_URL: 'https://${host}'
      TENANTS: tenants
      HEAD_CASEWORKERS: headCaseworkers
      MAIL_FROM: mailFrom
      MicrosoftAppId: identity.outputs.clientId
      MicrosoftAppType: 'UserAssignedMSI'
      MicrosoftAppTenantId: tenant().tenantId
    })
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    baseName: baseName
    displayName: displayName
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    host: host
  }
}

module alarm 'modules/alarm.bicep' = if (!empty(alarmMail)) {
  name: 'alarm'
  params: {
    baseName: baseName
    location: location
    insightsId: monitoring.outputs.insightsId
    host: host
    mail: alarmMail
  }
}

@description('For MicrosoftAppId of npm run package.')
output appId string = identity.outputs.clientId

@description('For PUBLIC_URL of npm run package.')
output publicUrl string = 'https://${host}'

@description('What a domain of your own points at, with a CNAME record.')
output azureHost string = '${baseName}.${environment.outputs.defaultDomain}'

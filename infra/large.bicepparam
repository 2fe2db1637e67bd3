// Some 3,000 people of many municipalities: more and larger replicas, a database that has a second server and
// backups in a second region, a host name of one's own. The ids are made up.
using 'main.bicep'

param baseName = 'kernbotexample'
param image = 'kernbotexample.azurecr.io/kernbot:1.0.0'
param registryServer = 'kernbotexample.azurecr.io'
param publicHost = 'kernbot.example.be'
param certificateId = readEnvironmentVariable('CERTIFICATE_ID')
param tenants = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096,5a9d0c77-2e41-4f6b-8d13-6b0f4c8e7a25'
param headCaseworkers = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096:7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d32'
param mailFrom = 'Kernbot <kernbot@example.be>'
param settings = {
  MAILBOXES: 'labo:regiovorming@example.be'
  PROVINCES: 'Antwerpen:kernen@example.be,Limburg:handel@example.be'
}
param smtpUrl = readEnvironmentVariable('SMTP_URL')
param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')
param databaseSku = 'Standard_D2ds_v5'
param databaseTier = 'GeneralPurpose'
param databaseStorageGB = 128
param databaseHighAvailability = 'ZoneRedundant'
param backupRetentionDays = 35
param geoRedundantBackup = 'Enabled'
param minReplicas = 2
param maxReplicas = 6
param cpu = '1.0'
param memory = '2Gi'
param logRetentionDays = 90
param alarmMail = 'beheer@example.be'

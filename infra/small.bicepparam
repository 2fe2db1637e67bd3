// Up to some 300 people: two small replicas, a small database. Fill in and copy; secrets come from the environment:
// SMTP_URL and DATABASE_PASSWORD. The ids are made up.
using 'main.bicep'

param baseName = 'kernbotexample'
param image = 'ghcr.io/example/kernbot:1.0.0'
param tenants = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096'
param headCaseworkers = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096:7c1e4a90-3b52-4d8f-a6e7-10f5c9b28d32'
param mailFrom = 'Kernbot <kernbot@example.be>'
param smtpUrl = readEnvironmentVariable('SMTP_URL')
param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')
param alarmMail = 'beheer@example.be'

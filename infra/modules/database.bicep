// PostgreSQL with backups, reached from the network of the bot alone, by TLS.

@description('Begins the name of every resource.')
param baseName string

@description('Region of Azure.')
param location string

@description('Machine, like Standard_B1ms.')
param sku string

@description('Kind of that machine.')
param tier string

@description('Disk in GB.')
param storageGB int

@description('Second server that takes over.')
param highAvailability string

@description('Days that can be gone back to.')
param backupRetentionDays int

@description('Whether backups are kept in a second region too.')
param geoRedundantBackup string

@description('Password of the administrator.')
@secure()
param password string

@description('Subnet that is delegated to the database.')
param subnetId string

@description('Zone in which the server gets its name.')
param dnsZoneId string

var administrator = 'kernbot'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${baseName}-database'
  location: location
  sku: {
    name: sku
    tier: tier
  }
  properties: {
    version: '17'
    createMode: 'Default'
    administratorLogin: administrator
    administratorLoginPassword: password
    storage: {
      storageSizeGB: storageGB
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: backupRetentionDays
      geoRedundantBackup: geoRedundantBackup
    }
    highAvailability: {
      mode: highAvailability
    }
    network: {
      publicNetworkAccess: 'Disabled'
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: dnsZoneId
    }
    // Small upgrades of PostgreSQL itself: Sunday night.
    maintenanceWindow: {
      customWindow: 'Enabled'
      dayOfWeek: 0
      startHour: 2
      startMinute: 0
    }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: 'kernbot'
  properties: {
    charset: 'UTF8'
    collation: 'en_US.utf8'
  }
}

output host string = server.properties.fullyQualifiedDomainName
output databaseName string = database.name
output user string = administrator

// A network of its own, so that the database has no address on the internet.

@description('Begins the name of every resource.')
param baseName string

@description('Region of Azure.')
param location string

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: '${baseName}-network'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.60.0.0/16']
    }
    subnets: [
      {
        name: 'bot'
        properties: {
          addressPrefix: '10.60.0.0/23'
          delegations: [
            {
              name: 'bot'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.60.2.0/24'
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
    ]
  }

  resource botSubnet 'subnets' existing = {
    name: 'bot'
  }

  resource databaseSubnet 'subnets' existing = {
    name: 'database'
  }
}

resource dnsZone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: '${baseName}.private.postgres.database.azure.com'
  location: 'global'
}

resource dnsLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: dnsZone
  name: '${baseName}-link'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

output botSubnetId string = network::botSubnet.id
output databaseSubnetId string = network::databaseSubnet.id
output databaseDnsZoneId string = dnsZone.id

// The bot itself: two replicas or more, each of which is asked whether it lives and whether it is ready.

@description('Name of the app; its host name begins with it.')
param name string

@description('Region of Azure.')
param location string

@description('Environment in which it runs.')
param environmentId string

@description('Identity of the bot.')
param identityId string

@description('Image with its registry and version.')
param image string

@description('Azure Container Registry that the identity pulls from; empty for a public registry.')
param registryServer string

@description('Host name of your own; empty for the one that Azure gives.')
param publicHost string

@description('Certificate of that host name.')
param certificateId string

@description('Processor of one replica, in cores.')
param cpu string

@description('Memory of one replica.')
param memory string

@description('Replicas that always run.')
param minReplicas int

@description('Replicas at most.')
param maxReplicas int

@description('Address of the vault, with a slash at the end.')
param vaultUri string

@description('Whether the vault holds the secret of a language model.')
param hasPhraserKey bool

@description('Variables of the bot that are no secrets, by name.')
param settings object

var port = 3978

// Variable of the bot -> secret of the vault.
var secretNames = union(
  { DATABASE_URL: 'database-url', SMTP_URL: 'smtp-url' },
  hasPhraserKey ? { PHRASER_KEY: 'phraser-key' } : {}
)

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      // The new revision takes over once it is ready; the old one ends its turns.
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
        customDomains: empty(certificateId)
          ? []
          : [
              {
                name: publicHost
                certificateId: certificateId
                bindingType: 'SniEnabled'
              }
            ]
      }
      registries: empty(registryServer)
        ? []
        : [
            {
              server: registryServer
              identity: identityId
            }
          ]
      secrets: [
        for secret in items(secretNames): {
          name: secret.value
          keyVaultUrl: '${vaultUri}secrets/${secret.value}'
          identity: identityId
        }
      ]
    }
    template: {
      // Longer than the bot waits for turns and jobs that are under way.
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'bot'
          image: image
          resources: {
            cpu: json(cpu)
            memory: memory
          }
          env: concat(
            map(items(union({ KERNBOT_MODE: 'production', PORT: string(port) }, settings)), setting => {
              name: setting.key
              value: setting.value
            }),
            map(items(secretNames), secret => {
              name: secret.key
              secretRef: secret.value
            })
          )
          probes: [
            {
              // Migrations of an upgrade come before the first answer.
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 5
              failureThreshold: 60
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              // Without its database a replica gets no turns, but is not restarted: that would not bring it back.
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: port
              }
              periodSeconds: 5
              timeoutSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'turns'
            http: {
              metadata: {
                concurrentRequests: '30'
              }
            }
          }
        ]
      }
    }
  }
}

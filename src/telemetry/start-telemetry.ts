import type { Attributes, Tracer } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { type Resource, resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Telemetry } from '../domain/ports-telemetry.ts';
import { type Watched, watchBot } from './watch-bot.ts';

export interface TelemetryOptions {
  /** Where measures and traces are sent, by OTLP over HTTP; nowhere when absent. */
  readonly endpoint: string | undefined;
  /** Tells this process from its replicas. */
  readonly instanceId: string;
  readonly watched: Watched;
}

export interface RunningTelemetry extends Telemetry {
  /** All measures as they are now, as Prometheus reads them. */
  text(): Promise<string>;
  /** Sends what is left, and ends. Never rejects for a place that does not answer. */
  stop(): Promise<void>;
}

/** For a collector to take what is sent; what it does not take is lost, and stopping waits no longer. */
const PATIENCE_MS = 4_000;
/** How often measures are sent. */
const EVERY_MS = 60_000;
/** In seconds: people notice from a second on, and five is too long for Teams. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Counts what the bot does, and measures how it is. Nothing that is counted, and no trace, tells who did something or
 * what they said.
 */
export function startTelemetry(options: TelemetryOptions): RunningTelemetry {
  const { endpoint, instanceId, watched } = options;
  const resource = resourceFromAttributes({
    'service.name': 'kernbot',
    'service.instance.id': instanceId,
  });
  const reader = new PrometheusExporter({ preventServerStart: true });
  const meters = new MeterProvider({
    resource,
    readers: [reader, ...(endpoint === undefined ? [] : [sendingReader(endpoint)])],
  });
  const meter = meters.getMeter('kernbot');
  const unwatch = watchBot(meter, watched);
  const traces = endpoint === undefined ? undefined : tracerProvider(endpoint, resource);
  const tracer = traces?.getTracer('kernbot');
  const histogram = (name: string, description: string) =>
    meter.createHistogram(name, {
      description,
      unit: 's',
      advice: { explicitBucketBoundaries: BUCKETS },
    });
  const turns = histogram('kernbot.turn.duration', 'Seconds of turns, by kind and how they ended');
  const jobs = histogram(
    'kernbot.job.duration',
    'Seconds of attempts at work of the queue, by job',
  );
  return {
    turnEnded({ turnId, kind, verb, outcome, ms }) {
      // The verb comes from the client, who could make up any number of them: only in the trace.
      turns.record(ms / 1000, { kind, outcome });
      const own = {
        kind,
        outcome,
        'kernbot.turn': turnId,
        ...(verb === undefined ? {} : { verb }),
      };
      span(tracer, `turn ${kind}`, ms, own);
    },
    jobEnded({ name, outcome, ms }) {
      jobs.record(ms / 1000, { job: name, outcome });
      span(tracer, `job ${name}`, ms, { outcome });
    },
    async text() {
      const { resourceMetrics } = await reader.collect();
      return new PrometheusSerializer().serialize(resourceMetrics);
    },
    async stop() {
      unwatch();
      await Promise.allSettled([meters.shutdown(), traces?.shutdown()]);
    },
  };
}

function sendingReader(endpoint: string): PeriodicExportingMetricReader {
  return new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter({
      url: `${endpoint}/v1/metrics`,
      timeoutMillis: PATIENCE_MS,
    }),
    exportIntervalMillis: EVERY_MS,
  });
}

function tracerProvider(endpoint: string, resource: Resource): TracerProvider {
  const exporter = new OTLPTraceExporter({
    url: `${endpoint}/v1/traces`,
    timeoutMillis: PATIENCE_MS,
  });
  return new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
}

/** What just ended, after so many milliseconds. */
function span(tracer: Tracer | undefined, name: string, ms: number, attributes: Attributes): void {
  if (tracer === undefined) return;
  const end = Date.now();
  tracer.startSpan(name, { startTime: end - ms, attributes, root: true }).end(end);
}

{{- define "one-window.labels" -}}
app.kubernetes.io/name: one-window
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .service }}
{{- end }}

{{- define "one-window.image" -}}
{{ .root.Values.image.prefix }}/{{ .service }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end }}

{{/* Everything a process of the distributed profile is told. Secrets only by reference. */}}
{{- define "one-window.environment" -}}
- {name: NODE_ENV, value: {{ ternary "development" "production" .Values.demo }}}
- {name: HOST, value: 0.0.0.0}
- {name: PORT, value: "3000"}
- {name: METRICS_PORT, value: "9464"}
- {name: DATA_DIR, value: /data}
- {name: DEMO, value: {{ ternary "on" "off" .Values.demo | quote }}}
- {name: LOG_LEVEL, value: {{ .Values.logLevel | quote }}}
- {name: SECURE_COOKIES, value: {{ ternary "on" "off" (and .Values.ingress.enabled (ne .Values.ingress.tlsSecret "")) | quote }}}
- {name: KAFKA_BROKERS, value: {{ .Values.kafka.brokers | quote }}}
{{- with .Values.telemetry.otlpEndpoint }}
- {name: OTEL_EXPORTER, value: otlp}
- {name: OTEL_EXPORTER_OTLP_ENDPOINT, value: {{ . | quote }}}
{{- end }}
{{- range $name, $key := dict "MONGODB_URL" "mongodb-url" "KURRENTDB_URL" "kurrentdb-url" "MASTER_KEY" "master-key" "ADMIN_PASSWORD" "admin-password" }}
- name: {{ $name }}
  valueFrom: {secretKeyRef: {name: {{ $.Values.existingSecret }}, key: {{ $key }}}}
{{- end }}
{{- end }}

{{- define "one-window.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "one-window.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: {drop: [ALL]}
{{- end }}

-- Which nodes there are. Orleans reads its statements from orleansquery by these keys and binds these parameters;
-- a change of membership raises the cluster's version by one or, when somebody else was first, does nothing and answers 0.
-- Run at every start: each statement leaves alone what is there.

CREATE TABLE IF NOT EXISTS orleans_cluster (
  deploymentid text PRIMARY KEY,
  version integer NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS orleans_silo (
  deploymentid text NOT NULL REFERENCES orleans_cluster ON DELETE CASCADE,
  address text NOT NULL,
  port integer NOT NULL,
  generation integer NOT NULL,
  siloname text NOT NULL,
  hostname text NOT NULL,
  status integer NOT NULL,
  proxyport integer NOT NULL,
  suspecttimes text,
  starttime timestamptz NOT NULL,
  iamalivetime timestamptz NOT NULL,
  PRIMARY KEY (deploymentid, address, port, generation)
);

CREATE TABLE IF NOT EXISTS orleansquery (
  querykey text PRIMARY KEY,
  querytext text NOT NULL
);

INSERT INTO orleansquery (querykey, querytext) VALUES
('InsertMembershipVersionKey', '
  WITH made AS (INSERT INTO orleans_cluster (deploymentid) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1)
  SELECT count(*)::int FROM made'),

('InsertMembershipKey', '
  WITH raised AS (
    UPDATE orleans_cluster SET version = version + 1
    WHERE deploymentid = @DeploymentId AND version = @Version AND NOT EXISTS (
      SELECT FROM orleans_silo
      WHERE deploymentid = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING 1),
  made AS (
    INSERT INTO orleans_silo (
      deploymentid, address, port, generation, siloname, hostname, status, proxyport, starttime, iamalivetime)
    SELECT @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
    FROM raised RETURNING 1)
  SELECT count(*)::int FROM made'),

('UpdateMembershipKey', '
  WITH raised AS (
    UPDATE orleans_cluster SET version = version + 1
    WHERE deploymentid = @DeploymentId AND version = @Version AND EXISTS (
      SELECT FROM orleans_silo
      WHERE deploymentid = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING 1),
  changed AS (
    UPDATE orleans_silo SET status = @Status, suspecttimes = @SuspectTimes, iamalivetime = @IAmAliveTime
    WHERE deploymentid = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
      AND EXISTS (SELECT FROM raised)
    RETURNING 1)
  SELECT count(*)::int FROM changed'),

('UpdateIAmAlivetimeKey', '
  UPDATE orleans_silo SET iamalivetime = @IAmAliveTime
  WHERE deploymentid = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation'),

('MembershipReadRowKey', '
  SELECT c.version, s.address, s.port, s.generation, s.siloname, s.hostname, s.status, s.proxyport, s.suspecttimes, s.starttime, s.iamalivetime
  FROM orleans_cluster c LEFT JOIN orleans_silo s
    ON s.deploymentid = c.deploymentid AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
  WHERE c.deploymentid = @DeploymentId'),

('MembershipReadAllKey', '
  SELECT c.version, s.address, s.port, s.generation, s.siloname, s.hostname, s.status, s.proxyport, s.suspecttimes, s.starttime, s.iamalivetime
  FROM orleans_cluster c LEFT JOIN orleans_silo s ON s.deploymentid = c.deploymentid
  WHERE c.deploymentid = @DeploymentId'),

-- Status 3 is active.
('GatewaysQueryKey', '
  SELECT address, proxyport, generation FROM orleans_silo
  WHERE deploymentid = @DeploymentId AND status = @Status AND proxyport > 0'),

('CleanupDefunctSiloEntriesKey', '
  DELETE FROM orleans_silo WHERE deploymentid = @DeploymentId AND iamalivetime < @IAmAliveTime AND status <> 3'),

('DeleteMembershipTableEntriesKey', '
  DELETE FROM orleans_cluster WHERE deploymentid = @DeploymentId')
ON CONFLICT (querykey) DO UPDATE SET querytext = excluded.querytext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs one Neo4j for as long as somebody uses it.
 *
 * <p>Arguments: the database's folder and its settings file. Standard input: the password, then the lease token, then
 * silence until the parent ends. Standard output: {@code busy} where another launcher has the folder, otherwise
 * {@code ready BOLT_PORT LEASE_PORT}, and {@code kept} where the parent lets go while others still use the database.
 *
 * <p>A user is an open stream: the parent's standard input, or a connection to the lease port that named the token.
 * The operating system closes both however their process ends, so the database never outlives its last user.
 */
public final class Launcher {
  private static final long SHUTDOWN_MILLISECONDS = 20_000;

  private final DatabaseManagementService management;
  private final String token;
  private final AtomicInteger users = new AtomicInteger(1);

  private Launcher(DatabaseManagementService management, String token) {
    this.management = management;
    this.token = token;
  }

  public static void main(String[] arguments) {
    // Neo4j keeps threads alive: an exception that only left main would leave the JVM running.
    try {
      Path folder = Path.of(arguments[0]);
      var input = reader(System.in);
      String password = input.readLine();
      String token = input.readLine();
      FileChannel lock =
          FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        System.out.println("busy");
        System.exit(0);
      }
      var management =
          new DatabaseManagementServiceBuilder(folder).loadPropertiesFromFile(Path.of(arguments[1])).build();
      setFirstPassword(management, password);
      var launcher = new Launcher(management, token);
      var leases = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      thread("leases", () -> launcher.accept(leases));
      System.out.println("ready " + boltPort(management) + " " + leases.getLocalPort());
      launcher.holdUntilEnd(input, System.out);
    } catch (Throwable failure) {
      failure.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private void accept(ServerSocket leases) {
    while (true) {
      try {
        Socket user = leases.accept();
        thread("lease", () -> serve(user));
      } catch (IOException failure) {
        failure.printStackTrace();
      }
    }
  }

  private void serve(Socket user) {
    try (user) {
      var input = reader(user.getInputStream());
      var output = new PrintStream(user.getOutputStream(), true, StandardCharsets.UTF_8);
      if (!token.equals(input.readLine()) || users.getAndUpdate(count -> count == 0 ? 0 : count + 1) == 0) {
        output.println("refused");
        return;
      }
      output.println("leased");
      holdUntilEnd(input, output);
    } catch (IOException failure) {
      failure.printStackTrace();
    }
  }

  /** Blocks while the user is there, then lets go of the database, and ends the process after the last one. */
  private void holdUntilEnd(BufferedReader input, PrintStream output) {
    try {
      while (input.read() >= 0) {}
    } catch (IOException reset) {
      // A killed user may end its connection with a reset: that is an end like any other.
    }
    if (users.decrementAndGet() > 0) {
      output.println("kept");
      return;
    }
    thread("shutdown limit", Launcher::haltLater);
    management.shutdown();
    System.exit(0);
  }

  /** What was committed is in the transaction log, so a halt loses nothing. */
  private static void haltLater() {
    try {
      Thread.sleep(SHUTDOWN_MILLISECONDS);
    } catch (InterruptedException ignored) {
      return;
    }
    Runtime.getRuntime().halt(2);
  }

  /** Setting the same password again is an error, so it is set only while the initial one still stands. */
  private static void setFirstPassword(DatabaseManagementService management, String password) {
    var system = management.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    try (var transaction = system.beginTx()) {
      var user = transaction.execute("SHOW USERS YIELD user, passwordChangeRequired WHERE user = 'neo4j'").next();
      if (Boolean.TRUE.equals(user.get("passwordChangeRequired"))) {
        transaction.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
      }
      transaction.commit();
    }
  }

  private static int boltPort(DatabaseManagementService management) {
    var system = (GraphDatabaseAPI) management.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    return ports.getLocalAddress(org.neo4j.configuration.connectors.ConnectorType.BOLT).getPort();
  }

  private static BufferedReader reader(java.io.InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  private static void thread(String name, Runnable work) {
    var thread = new Thread(work, "tifa " + name);
    thread.setDaemon(true);
    thread.start();
  }
}

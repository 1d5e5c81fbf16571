namespace Recruiting.Silo.Storage;

/// <summary>The store cannot be opened, and nothing in it was changed. The message says what to do.</summary>
public sealed class StoreUnusableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The store cannot be read or written at the moment: no room left, the disk failed, the server is stopping. What was being
/// appended may or may not be there; what was acknowledged is. Trying again later can succeed.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A list was asked for with a cursor that no page of that list gave.</summary>
public sealed class BadCursorException() : Exception("This cursor was not given by this list. Leave it out to start from the first page.");

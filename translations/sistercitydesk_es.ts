<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Choice</name>
    <message>
        <source>Sister city agreement</source>
        <translation>Convenio de hermanamiento</translation>
    </message>
    <message>
        <source>Friendship agreement</source>
        <translation>Convenio de amistad</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Memorando de entendimiento</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Carta de intención</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Carta de invitación</translation>
    </message>
    <message>
        <source>Reaffirmation</source>
        <translation>Ratificación</translation>
    </message>
    <message>
        <source>Annual programme plan</source>
        <translation>Plan anual de actividades</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Proclamation</source>
        <translation>Proclama</translation>
    </message>
    <message>
        <source>Open: valid until one side ends it</source>
        <translation>Indefinido: vale hasta que una de las partes lo termine</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Se renueva automáticamente</translation>
    </message>
    <message>
        <source>Must be renewed</source>
        <translation>Debe renovarse</translation>
    </message>
    <message>
        <source>Highest elected official</source>
        <translation>Máxima autoridad electa</translation>
    </message>
    <message>
        <source>Highest appointed official</source>
        <translation>Máxima autoridad designada</translation>
    </message>
    <message>
        <source>Other signatory</source>
        <translation>Otra persona firmante</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Secretaría municipal</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>Nuestra parte</translation>
    </message>
    <message>
        <source>Partner&apos;s side</source>
        <translation>La otra parte</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Condado</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Pueblo</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Cantón</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Que viaja</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>Buscando integrantes</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>De viaje</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>De regreso</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Con informe</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Postergada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Encabeza la delegación</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>Segunda en jefatura</translation>
    </message>
    <message>
        <source>Elected official</source>
        <translation>Autoridad electa</translation>
    </message>
    <message>
        <source>City staff</source>
        <translation>Personal municipal</translation>
    </message>
    <message>
        <source>Chaperone</source>
        <translation>Acompañante responsable</translation>
    </message>
    <message>
        <source>Youth delegate</source>
        <translation>Joven integrante</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Deportista</translation>
    </message>
    <message>
        <source>Business delegate</source>
        <translation>Representante empresarial</translation>
    </message>
    <message>
        <source>Medical staff</source>
        <translation>Personal médico</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Spouse or partner</source>
        <translation>Cónyuge o pareja</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitó participar</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Se retiró</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Juvenil</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Cultural</translation>
    </message>
    <message>
        <source>Arts</source>
        <translation>Artes</translation>
    </message>
    <message>
        <source>Educational</source>
        <translation>Educativo</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Humanitarian</source>
        <translation>Humanitario</translation>
    </message>
    <message>
        <source>Medical or technical</source>
        <translation>Médico o técnico</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Económico</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>Municipal</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Deportivo</translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation>Visita oficial</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Ceremonia</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>Visita de cortesía</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>Vuelo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Sightseeing</source>
        <translation>Paseo turístico</translation>
    </message>
    <message>
        <source>Time with host families</source>
        <translation>Tiempo con las familias anfitrionas</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Tiempo libre</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra actividad</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como de costumbre</translation>
    </message>
    <message>
        <source>Casual</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Smart casual</source>
        <translation>Informal elegante</translation>
    </message>
    <message>
        <source>Business attire</source>
        <translation>Ejecutiva</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Traditional dress</source>
        <translation>Traje típico</translation>
    </message>
    <message>
        <source>Sportswear</source>
        <translation>Ropa deportiva</translation>
    </message>
    <message>
        <source>Work clothes</source>
        <translation>Ropa de trabajo</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No se necesita</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>A pie</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Furgoneta</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Automóvil</translation>
    </message>
    <message>
        <source>Host families drive</source>
        <translation>Llevan las familias anfitrionas</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Avión</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Barco</translation>
    </message>
    <message>
        <source>Exploring</source>
        <translation>En exploración</translation>
    </message>
    <message>
        <source>Friendship city</source>
        <translation>Ciudad amiga</translation>
    </message>
    <message>
        <source>Sister city</source>
        <translation>Ciudad hermana</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Change of stage</source>
        <translation>Cambio de etapa</translation>
    </message>
    <message>
        <source>Council decision</source>
        <translation>Decisión del concejo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>Primero el nombre</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Primero el apellido</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Otro contacto</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Conversational</source>
        <translation>Conversacional</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Fluido</translation>
    </message>
    <message>
        <source>Native</source>
        <translation>Materno</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Agreement</source>
        <translation>Convenio</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Convenios</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Firmante</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Printed document</source>
        <translation>Documento impreso</translation>
    </message>
    <message>
        <source>Printed documents</source>
        <translation>Documentos impresos</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Comités</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Ciudades</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Itinerary item</source>
        <translation>Actividad del itinerario</translation>
    </message>
    <message>
        <source>Itinerary items</source>
        <translation>Actividades del itinerario</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Relación de ciudades</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Relaciones de ciudades</translation>
    </message>
    <message>
        <source>Event in a partnership</source>
        <translation>Hecho de una relación</translation>
    </message>
    <message>
        <source>Events in partnerships</source>
        <translation>Hechos de relaciones</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Idioma que habla</translation>
    </message>
    <message>
        <source>Spoken languages</source>
        <translation>Idiomas que habla</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Partnership</source>
        <translation>Relación de ciudades</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Fecha de firma</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Lugar de firma</translation>
    </message>
    <message>
        <source>Our resolution number</source>
        <translation>Número de nuestra resolución</translation>
    </message>
    <message>
        <source>Our resolution passed on</source>
        <translation>Fecha de nuestra resolución</translation>
    </message>
    <message>
        <source>Partner&apos;s resolution number</source>
        <translation>Número de la resolución de la otra parte</translation>
    </message>
    <message>
        <source>Partner&apos;s resolution passed on</source>
        <translation>Fecha de la resolución de la otra parte</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Plazo en meses</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Convenio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name as signed</source>
        <translation>Nombre como firmó</translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation>Cargo como firmó</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>En calidad de</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>Impreso el</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>Nombre del comité</translation>
    </message>
    <message>
        <source>Our city</source>
        <translation>Nuestra ciudad</translation>
    </message>
    <message>
        <source>Emergency contact of the committee</source>
        <translation>Contacto de emergencia del comité</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Full official name</source>
        <translation>Nombre oficial completo</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Clase de lugar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>One of our communities</source>
        <translation>Una de nuestras comunidades</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Year of the count</source>
        <translation>Año del censo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Title of the highest official</source>
        <translation>Título de la máxima autoridad</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation>Visita oficial</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Time zone of the place visited</source>
        <translation>Zona horaria del lugar visitado</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Encabeza</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Segunda persona a cargo</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>Emergency phone at home</source>
        <translation>Teléfono de emergencia en casa</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Usual attire</source>
        <translation>Vestimenta habitual</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>Orden de precedencia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Nombre en la credencial</translation>
    </message>
    <message>
        <source>Kinds of exchange</source>
        <translation>Clases de intercambio</translation>
    </message>
    <message>
        <source>Goes both ways</source>
        <translation>Es recíproco</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Open end</source>
        <translation>Sin hora de fin</translation>
    </message>
    <message>
        <source>Time zone at the end</source>
        <translation>Zona horaria al final</translation>
    </message>
    <message>
        <source>Ends days later</source>
        <translation>Termina días después</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Attire</source>
        <translation>Vestimenta</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Qué llevar</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Punto de encuentro</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>In the public programme</source>
        <translation>En el programa público</translation>
    </message>
    <message>
        <source>Fixed booking</source>
        <translation>Reserva fija</translation>
    </message>
    <message>
        <source>Booking or flight number</source>
        <translation>Número de reserva o de vuelo</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>Itinerary item</source>
        <translation>Actividad del itinerario</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>Our community</source>
        <translation>Nuestra comunidad</translation>
    </message>
    <message>
        <source>Partner city</source>
        <translation>Ciudad asociada</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Cómo empezó</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Particles before the surname</source>
        <translation>Partículas antes del apellido</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Second surname</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Orden de los nombres</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Prefiere que le digan</translation>
    </message>
    <message>
        <source>Name exactly as in the passport</source>
        <translation>Nombre exacto como en el pasaporte</translation>
    </message>
    <message>
        <source>How to say the name</source>
        <translation>Cómo se pronuncia el nombre</translation>
    </message>
    <message>
        <source>Home community</source>
        <translation>Comunidad de origen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Can interpret</source>
        <translation>Puede interpretar</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Entrance and parking</source>
        <translation>Entrada y estacionamiento</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Change “%1” of %2</source>
        <extracomment>History entry. %1 is the name of a field (&quot;First day&quot;), %2 of a record (&quot;Mayor&apos;s visit&quot;)</extracomment>
        <translation>Cambiar “%1” de %2</translation>
    </message>
    <message>
        <source>Change “%1” (%2)</source>
        <extracomment>History entry for a record that has no name. %1 is a field, %2 the kind of record (&quot;Delegate&quot;)</extracomment>
        <translation>Cambiar “%1” (%2)</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <extracomment>History entry. %1 is a kind of record (&quot;Person&quot;), %2 its name</extracomment>
        <translation>Agregar %1: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>History entry. %1 is a kind of record</extracomment>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>Delete %1: %2</source>
        <extracomment>History entry. %1 is a kind of record (&quot;Person&quot;), %2 its name</extracomment>
        <translation>Eliminar %1: %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>History entry. %1 is a kind of record</extracomment>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Restore %1: %2</source>
        <extracomment>History entry: taken out of the Trash. %1 is a kind of record, %2 its name</extracomment>
        <translation>Restaurar %1: %2</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <extracomment>History entry: taken out of the Trash. %1 is a kind of record</extracomment>
        <translation>Restaurar %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n delegate(s) to %1</source>
        <extracomment>History entry. %n people; %1 is the delegation</extracomment>
        <translation>
            <numerusform>Agregar %n integrante a %1</numerusform>
            <numerusform>Agregar %n integrantes a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the order of precedence in %1</source>
        <extracomment>History entry. %1 is the delegation</extracomment>
        <translation>Cambiar el orden de precedencia en %1</translation>
    </message>
    <message>
        <source>Copy a day in the programme of %1</source>
        <extracomment>History entry. %1 is the delegation</extracomment>
        <translation>Copiar un día en el programa de %1</translation>
    </message>
    <message>
        <source>Move “%1” to another day</source>
        <extracomment>History entry. %1 is an itinerary item</extracomment>
        <translation>Mover “%1” a otro día</translation>
    </message>
    <message>
        <source>Print %1 of %2</source>
        <extracomment>History entry. %1 is a document (&quot;Full programme&quot;), %2 the delegation</extracomment>
        <translation>Imprimir %1 de %2</translation>
    </message>
    <message>
        <source>Make the sample committee</source>
        <translation>Crear el comité de ejemplo</translation>
    </message>
    <message>
        <source>Start the committee</source>
        <translation>Crear el comité</translation>
    </message>
    <message>
        <source>Change the data of the committee</source>
        <translation>Cambiar los datos del comité</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>History entry. %1 is the sentence of the change that was taken back</extracomment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>History entry. %1 is the sentence of the change that was made again</extracomment>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <extracomment>History entry: an older change was taken back from History. %1 is its sentence</extracomment>
        <translation>Revertir: %1</translation>
    </message>
    <message numerus="yes">
        <source>Shift the programme of %1 later by %n day(s)</source>
        <extracomment>History entry: all days become later ones. %1 is the delegation</extracomment>
        <translation>
            <numerusform>Postergar el programa de %1 en %n día</numerusform>
            <numerusform>Postergar el programa de %1 en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift the programme of %1 earlier by %n day(s)</source>
        <extracomment>History entry: all days become earlier ones. %1 is the delegation</extracomment>
        <translation>
            <numerusform>Adelantar el programa de %1 en %n día</numerusform>
            <numerusform>Adelantar el programa de %1 en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::AgreementForm</name>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term in &amp;months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Our resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;artner&apos;s resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed o&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::CloseButton</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::CommunityForm</name>
    <message>
        <source>The city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full official name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province, state or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a city nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the &amp;highest official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;atitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long&amp;itude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::ContactForm</name>
    <message>
        <source>Type of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>In an empty date field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. Write it like %1.</source>
        <extracomment>%1 is a date as an example.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::DelegateTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order of precedence and name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::DelegationListModel</name>
    <message>
        <source>No dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a partner city visits us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>we visit a partner city</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::DocumentStrings</name>
    <message>
        <source>Public: for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: for those who take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data: keep this sheet safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: for the leaders only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1, replaces revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of every page. %1 is date, time and time zone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of every page. %1 is the number of the page, %2 how many there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::EventForm</name>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::FormBinder</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not saved yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::FormShaper</name>
    <message>
        <source>Go to it</source>
        <comment>the record that a field refers to</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::Formats</name>
    <message>
        <source>from %1</source>
        <extracomment>The beginning of a range of dates whose end is not known yet. %1 is a date.</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>The end of a range of dates whose beginning is not known. %1 is a date.</extracomment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ItineraryModel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>findings of an item, for screen readers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>a time range that ends on another date: &quot;10:30 PM – Apr 4, 5:00 AM&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Same time as at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ahead of home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h behind home</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of home</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind home</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::LanguageForm</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can interpret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::LanguageTextEdit</name>
    <message>
        <source>Not translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is one or more languages: &quot;Español and Filipino&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a field and its language, for screen readers: &quot;Title, Español&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::NewAgreementDialog</name>
    <message>
        <source>New agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For us signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of our signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the &amp;partner signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner&apos;s signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the partner&apos;s signatory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::NewPartnerDialog</name>
    <message>
        <source>New partner city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ince (year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Our community</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;cond surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home comm&amp;unity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::NumberEditor</name>
    <message>
        <source>This is not a whole number. Type it like 12500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Type it like -0.99.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::OfficeForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 = the highest of the community</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::PartnershipForm</name>
    <message>
        <source>Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinc&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Our community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::PersonForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Philippines: the mother&apos;s surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de la</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particles before the surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;cond surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffi&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jr., III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the name is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wants to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as in the passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to sa&amp;y it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mah-REE-ah GREH-fah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home comm&amp;unity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::ReferencePicker</name>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::RowsEditor</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::Sentences</name>
    <message>
        <source>This cannot be empty. Please fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: at most %L1 characters fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters in it that cannot be stored. Please type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time zone is not known here. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins. Choose a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins. Choose %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Type it like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is out of range. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A city cannot be its own partner. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires before it was signed. Choose %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only letters from A to Z, digits and hyphens, such as TENA-2027-IN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an address. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends after midnight, on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used. Please check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed. It may be in the Trash, or was moved to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with this name already. It was not touched. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here cannot be stored as it is. Nothing is lost: please look at the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again since. The newer values stand. Look at History to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to change. Everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can only be read, so the change was not saved. Save a copy in a place where you may write, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in another program or on another computer. Nothing was changed. Close it there, or open a copy to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer version of the program. It was not touched. Please install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of Sister City Desk. It was not touched. Choose a file that ends in .sistercity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. It was not changed, and your backups are safe. Open the latest backup with File &gt; Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything before it is safe, and your text is still here. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written, so the last change was not saved. Everything before it is safe, and your text is still here. Check the disk or stick, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large, so it was not taken. Nothing was changed. Choose something smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be taken. Nothing was changed. Choose a PDF, JPEG or PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is safe. Please try again; if it happens again, restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::SignatoryForm</name>
    <message>
        <source>Name as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::TimeField</name>
    <message>
        <source>No time</source>
        <extracomment>In an empty field for a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time. Write it like %1.</source>
        <extracomment>%1 is a time of day as an example.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scd::TokenChoices</name>
    <message>
        <source>%1 · %2</source>
        <comment>part of the world, offset: America · UTC-05:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>city of a time zone, offset</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

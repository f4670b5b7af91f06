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
    <message>
        <source>Not known</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>Sin restricciones</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetariana</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegana</translation>
    </message>
    <message>
        <source>No pork</source>
        <translation>Sin cerdo</translation>
    </message>
    <message>
        <source>No beef</source>
        <translation>Sin carne de res</translation>
    </message>
    <message>
        <source>No seafood</source>
        <translation>Sin pescado ni mariscos</translation>
    </message>
    <message>
        <source>Halal</source>
        <translation>Halal</translation>
    </message>
    <message>
        <source>Kosher</source>
        <translation>Kosher</translation>
    </message>
    <message>
        <source>Gluten free</source>
        <translation>Sin gluten</translation>
    </message>
    <message>
        <source>Lactose free</source>
        <translation>Sin lactosa</translation>
    </message>
    <message>
        <source>Nut free</source>
        <translation>Sin frutos secos</translation>
    </message>
    <message>
        <source>Diabetic</source>
        <translation>Para diabetes</translation>
    </message>
    <message>
        <source>Another diet</source>
        <translation>Otra dieta</translation>
    </message>
    <message>
        <source>No pets</source>
        <translation>Sin mascotas</translation>
    </message>
    <message>
        <source>Dog (indoors)</source>
        <translation>Perro (dentro)</translation>
    </message>
    <message>
        <source>Dog (outdoors)</source>
        <translation>Perro (fuera)</translation>
    </message>
    <message>
        <source>Cat (indoors)</source>
        <translation>Gato (dentro)</translation>
    </message>
    <message>
        <source>Cat (outdoors)</source>
        <translation>Gato (fuera)</translation>
    </message>
    <message>
        <source>Birds</source>
        <translation>Aves</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Peces</translation>
    </message>
    <message>
        <source>Small animals</source>
        <translation>Animales pequeños</translation>
    </message>
    <message>
        <source>Reptiles</source>
        <translation>Reptiles</translation>
    </message>
    <message>
        <source>Farm animals</source>
        <translation>Animales de granja</translation>
    </message>
    <message>
        <source>Other pets</source>
        <translation>Otras mascotas</translation>
    </message>
    <message>
        <source>Nobody smokes</source>
        <translation>Nadie fuma</translation>
    </message>
    <message>
        <source>Outside only</source>
        <translation>Solo afuera</translation>
    </message>
    <message>
        <source>Inside too</source>
        <translation>También adentro</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Persona adulta</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Menor de edad</translation>
    </message>
    <message>
        <source>LiveScan fingerprints</source>
        <translation>Huellas LiveScan</translation>
    </message>
    <message>
        <source>Background check</source>
        <translation>Verificación de antecedentes</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Child safety training</source>
        <translation>Capacitación en protección infantil</translation>
    </message>
    <message>
        <source>Driving record</source>
        <translation>Historial de manejo</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Visita al hogar</translation>
    </message>
    <message>
        <source>Another check</source>
        <translation>Otra verificación</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Electronic travel authorization</source>
        <translation>Autorización electrónica de viaje</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Otro documento</translation>
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
    <message>
        <source>Host family</source>
        <translation>Familia anfitriona</translation>
    </message>
    <message>
        <source>Host families</source>
        <translation>Familias anfitrionas</translation>
    </message>
    <message>
        <source>Member of a household</source>
        <translation>Integrante de un hogar</translation>
    </message>
    <message>
        <source>Members of households</source>
        <translation>Integrantes de hogares</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificaciones</translation>
    </message>
    <message>
        <source>Travel paper</source>
        <translation>Documento de viaje</translation>
    </message>
    <message>
        <source>Travel papers</source>
        <translation>Documentos de viaje</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntariado de una persona</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Hours of a volunteer</source>
        <translation>Horas de voluntariado</translation>
    </message>
    <message>
        <source>Hours of volunteers</source>
        <translation>Horas del voluntariado</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Hojas de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Tabla de texto (CSV)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tablas de texto (*.csv)</translation>
    </message>
    <message>
        <source>Address book (vCard)</source>
        <translation>Libreta de direcciones (vCard)</translation>
    </message>
    <message>
        <source>Address books (*.vcf)</source>
        <translation>Libretas de direcciones (*.vcf)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>items that are not in the public programme</source>
        <extracomment>In a list of what does not leave with an export</extracomment>
        <translation>actividades que no están en el programa público</translation>
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
    <message>
        <source>Name of the family</source>
        <translation>Nombre de la familia</translation>
    </message>
    <message>
        <source>City or town</source>
        <translation>Ciudad o pueblo</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Languages spoken at home</source>
        <translation>Idiomas que se hablan en casa</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Where the pets are kept</source>
        <translation>Dónde están las mascotas</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>Tabaco</translation>
    </message>
    <message>
        <source>Diets catered for</source>
        <translation>Dietas que se atienden</translation>
    </message>
    <message>
        <source>Allergies in the household</source>
        <translation>Alergias en el hogar</translation>
    </message>
    <message>
        <source>Beds for guests</source>
        <translation>Camas para huéspedes</translation>
    </message>
    <message>
        <source>Rooms and beds</source>
        <translation>Habitaciones y camas</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Baño</translation>
    </message>
    <message>
        <source>Stairs to the guests&apos; room</source>
        <translation>Escaleras hasta la habitación de huéspedes</translation>
    </message>
    <message>
        <source>Guests at most</source>
        <translation>Máximo de huéspedes</translation>
    </message>
    <message>
        <source>Nights offered</source>
        <translation>Noches ofrecidas</translation>
    </message>
    <message>
        <source>Seats in the car</source>
        <translation>Asientos en el auto</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Otra ayuda</translation>
    </message>
    <message>
        <source>Wish to do things with the guests (1 to 10)</source>
        <translation>Deseo de hacer actividades con los huéspedes (1 a 10)</translation>
    </message>
    <message>
        <source>Wishes about guests</source>
        <translation>Deseos sobre los huéspedes</translation>
    </message>
    <message>
        <source>Host family</source>
        <translation>Familia anfitriona</translation>
    </message>
    <message>
        <source>Adult or child</source>
        <translation>Persona adulta o menor</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Age told on</source>
        <translation>Edad indicada el</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Representante legal</translation>
    </message>
    <message>
        <source>Whom to call in an emergency</source>
        <translation>A quién llamar en una emergencia</translation>
    </message>
    <message>
        <source>Kind of check</source>
        <translation>Tipo de verificación</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Can drive guests</source>
        <translation>Puede llevar huéspedes en auto</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>People</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Delegates of a delegation</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Integrantes de una delegación</translation>
    </message>
    <message>
        <source>Host families</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Familias anfitrionas</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Partner cities and partnerships</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Ciudades asociadas y hermanamientos</translation>
    </message>
    <message>
        <source>Items of an itinerary</source>
        <extracomment>What a sheet holds</extracomment>
        <translation>Actividades de un itinerario</translation>
    </message>
    <message>
        <source>Our community</source>
        <extracomment>One of two cities of a partnership</extracomment>
        <translation>Nuestra comunidad</translation>
    </message>
    <message>
        <source>Partner city</source>
        <extracomment>One of two cities of a partnership</extracomment>
        <translation>Ciudad asociada</translation>
    </message>
    <message>
        <source>Name in one cell</source>
        <translation>Nombre en una celda</translation>
    </message>
    <message>
        <source>Both surnames in one cell</source>
        <translation>Ambos apellidos en una celda</translation>
    </message>
    <message>
        <source>Surname with its particles</source>
        <translation>Apellido con sus partículas</translation>
    </message>
    <message>
        <source>Diet and allergies in one cell</source>
        <translation>Dieta y alergias en una celda</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Office, with the role where it names one</source>
        <translation>Cargo, con la función si la indica</translation>
    </message>
    <message>
        <source>Adults, one after the other</source>
        <translation>Personas adultas, una tras otra</translation>
    </message>
    <message>
        <source>Children with their ages</source>
        <translation>Menores con sus edades</translation>
    </message>
    <message>
        <source>City and postal code in one cell</source>
        <translation>Ciudad y código postal en una celda</translation>
    </message>
    <message>
        <source>Day on which the form was filled in</source>
        <translation>Día en que se llenó el formulario</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>Latitud y longitud en una celda</translation>
    </message>
    <message>
        <source>Name and address in one cell</source>
        <translation>Nombre y dirección en una celda</translation>
    </message>
    <message>
        <source>Start, or start and end in one cell</source>
        <translation>Inicio, o inicio y fin en una celda</translation>
    </message>
    <message>
        <source>End, or that it is open</source>
        <translation>Fin, o que queda abierto</translation>
    </message>
    <message>
        <source>Date and start in one cell</source>
        <translation>Fecha e inicio en una celda</translation>
    </message>
    <message>
        <source>Date and end in one cell</source>
        <translation>Fecha y fin en una celda</translation>
    </message>
    <message>
        <source>Groups that take part</source>
        <translation>Grupos que participan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of record and which of them: &quot;Contact (E-mail)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of record and one of its fields: &quot;Host family: Pets&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time zone, where it is another one than the delegation&apos;s</source>
        <translation>Zona horaria, si no es la de la delegación</translation>
    </message>
    <message>
        <source>Rule by which it happens again</source>
        <translation>Regla con que se repite</translation>
    </message>
    <message>
        <source>Attire, with what to bring</source>
        <translation>Vestimenta, con lo que hay que llevar</translation>
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
    <message>
        <source>Read a whole committee from a folder</source>
        <translation>Leer un comité entero desde una carpeta</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>History entry. %1 is the name of the file that was read</extracomment>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n item(s) in the programme of %1</source>
        <extracomment>History entry: items that were drafts are certain now. %1 is the delegation</extracomment>
        <translation>
            <numerusform>Confirmar %n actividad en el programa de %1</numerusform>
            <numerusform>Confirmar %n actividades en el programa de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::AboutDialog</name>
    <message>
        <source>About Sister City Desk</source>
        <translation>Acerca de Sister City Desk</translation>
    </message>
    <message>
        <source>Sister City Desk</source>
        <translation>Sister City Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Keeps the partner cities, exchanges, people and programmes of a sister-city committee, and prints what people carry. It works without the internet; what you type stays in your file.</source>
        <translation>Guarda las ciudades asociadas, los intercambios, las personas y los programas de un comité de ciudades hermanas, e imprime lo que la gente lleva consigo. Funciona sin internet; lo que usted escribe queda en su archivo.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre con la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
</context>
<context>
    <name>scd::Actions</name>
    <message>
        <source>&amp;New committee…</source>
        <extracomment>File menu: a new file for another committee</extracomment>
        <translation>&amp;Nuevo comité…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias &amp;de respaldo…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>File menu: leave the program</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>D&amp;eshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Find or &amp;do…</source>
        <extracomment>Opens the box that finds records and commands</extracomment>
        <translation>Buscar &amp;o hacer…</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <extracomment>Puts the cursor in the filter of the list on this page</extracomment>
        <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;New on this page…</source>
        <extracomment>Makes a new record of the kind that the page shows</extracomment>
        <translation>&amp;Nuevo en esta página…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>&amp;History of this…</source>
        <translation>Historial &amp;de esto…</translation>
    </message>
    <message>
        <source>History of &amp;all changes…</source>
        <translation>&amp;Historial de todos los cambios…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto &amp;más pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Colours like the &amp;desktop</source>
        <translation>Colores como &amp;el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>C&amp;olores claros</translation>
    </message>
    <message>
        <source>D&amp;ark colours</source>
        <translation>&amp;Colores oscuros</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>To the place that was shown before, as in a web browser</extracomment>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Adelante</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos &amp;del teclado</translation>
    </message>
    <message>
        <source>&amp;Translate this app…</source>
        <translation>&amp;Traducir esta aplicación…</translation>
    </message>
    <message>
        <source>&amp;About Sister City Desk</source>
        <translation>&amp;Acerca de Sister City Desk</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Copy list as table</source>
        <extracomment>Puts the list of this page on the clipboard, for a spreadsheet program</extracomment>
        <translation>Copiar lista como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>File menu: brings in a spreadsheet</extracomment>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>&amp;Paste a table…</source>
        <extracomment>Imports the table that is on the clipboard</extracomment>
        <translation>Pe&amp;gar una tabla…</translation>
    </message>
    <message>
        <source>New partner city…</source>
        <extracomment>Found by Ctrl+K; each goes to the page of its kind and opens its form</extracomment>
        <translation>Nueva ciudad asociada…</translation>
    </message>
    <message>
        <source>New exchange…</source>
        <translation>Nuevo intercambio…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nueva persona…</translation>
    </message>
    <message>
        <source>New host family…</source>
        <translation>Nueva familia anfitriona…</translation>
    </message>
</context>
<context>
    <name>scd::AddDelegatesDialog</name>
    <message>
        <source>Add delegates</source>
        <translation>Agregar integrantes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>Put all on the list</source>
        <translation>Poner todo en la lista</translation>
    </message>
    <message>
        <source>&amp;Find a person</source>
        <translation>&amp;Buscar una persona</translation>
    </message>
    <message>
        <source>or a new one: &amp;given names</source>
        <translation>o &amp;una nueva: nombres</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>or &amp;paste names</source>
        <translation>&amp;o pegar nombres</translation>
    </message>
    <message>
        <source>One a line. Each line is kept as it is; nothing is split.</source>
        <translation>Uno por línea. Cada línea queda como está; no se divide nada.</translation>
    </message>
    <message>
        <source>Given names of a new person</source>
        <translation>Nombres de una persona nueva</translation>
    </message>
    <message>
        <source>Surname of a new person</source>
        <translation>Apellido de una persona nueva</translation>
    </message>
    <message>
        <source>Names to paste, one a line</source>
        <translation>Nombres para pegar, uno por línea</translation>
    </message>
    <message>
        <source>People to be added</source>
        <translation>Personas por agregar</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Por agregar</translation>
    </message>
    <message>
        <source>Del takes a name off the list.</source>
        <translation>Supr quita un nombre de la lista.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>&amp;Role of all</source>
        <translation>&amp;Función común</translation>
    </message>
    <message>
        <source>Gr&amp;oup of all</source>
        <translation>&amp;Grupo común</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Agregar %n persona</numerusform>
            <numerusform>Agregar %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in this delegation already.</source>
        <translation>Todas esas personas ya están en esta delegación.</translation>
    </message>
</context>
<context>
    <name>scd::AgreementForm</name>
    <message>
        <source>&amp;in</source>
        <translation>e&amp;n</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>Idio&amp;mas</translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation>Cuánto tiempo vale</translation>
    </message>
    <message>
        <source>&amp;Renewal</source>
        <translation>Ren&amp;ovación</translation>
    </message>
    <message>
        <source>Term in &amp;months</source>
        <translation>Pla&amp;zo en meses</translation>
    </message>
    <message>
        <source>&amp;Our resolution</source>
        <translation>Nuestra reso&amp;lución</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>&amp;passed on</source>
        <translation>a&amp;probada el</translation>
    </message>
    <message>
        <source>P&amp;artner&apos;s resolution</source>
        <translation>Resolución &amp;de la otra parte</translation>
    </message>
    <message>
        <source>passed o&amp;n</source>
        <translation>apro&amp;bada el</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation>Nota&amp;s</translation>
    </message>
    <message>
        <source>Resolutions and notes</source>
        <translation>Resoluciones y notas</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>Signe&amp;d on</source>
        <translation>&amp;Fecha de firma</translation>
    </message>
    <message>
        <source>e&amp;xpires on</source>
        <translation>ven&amp;ce el</translation>
    </message>
</context>
<context>
    <name>scd::AgreementList</name>
    <message>
        <source>Agreements</source>
        <translation>Convenios</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Aún no hay convenio</translation>
    </message>
    <message>
        <source>Keep here what was signed, by whom, and the scan of it.</source>
        <translation>Guarde aquí lo que se firmó, quién lo firmó y el documento escaneado.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nuevo convenio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When and where an agreement was signed: &quot;Mar 4, 2001, Tena&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n escaneo</numerusform>
            <numerusform>%n escaneos</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
</context>
<context>
    <name>scd::AgreementPanel</name>
    <message>
        <source>All agreements</source>
        <translation>Todos los convenios</translation>
    </message>
    <message>
        <source>Delete this agreement</source>
        <translation>Eliminar este convenio</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Quiénes firmaron</translation>
    </message>
    <message>
        <source>Names and titles stay as they were signed, whoever holds the office later.</source>
        <translation>Los nombres y cargos quedan como se firmaron, aunque después cambie quien ocupa el cargo.</translation>
    </message>
    <message>
        <source>Add a signatory: type the name as signed</source>
        <translation>Agregar firmante: escriba el nombre como firmó</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
</context>
<context>
    <name>scd::Application</name>
    <message>
        <source>Open a committee</source>
        <translation>Abrir un comité</translation>
    </message>
    <message>
        <source>The backup could not be made; your changes are saved in the file itself</source>
        <translation>No se pudo hacer la copia de respaldo; sus cambios están guardados en el archivo</translation>
    </message>
    <message>
        <source>The backup was restored; the file as it was is kept beside it</source>
        <translation>Se restauró la copia de respaldo; el archivo anterior queda guardado al lado</translation>
    </message>
    <message>
        <source>The file was not made</source>
        <translation>No se creó el archivo</translation>
    </message>
    <message>
        <source>%1 Sister Cities</source>
        <extracomment>The name of a committee, made from the name of its city</extracomment>
        <translation>Ciudades hermanas de %1</translation>
    </message>
</context>
<context>
    <name>scd::AttachmentList</name>
    <message>
        <source>Drop a scan here (PDF, JPEG or PNG, up to 10 MB), or choose it.</source>
        <translation>Suelte aquí un escaneo (PDF, JPEG o PNG, hasta 10 MB) o elíjalo.</translation>
    </message>
    <message>
        <source>Add a scan…</source>
        <translation>Agregar un escaneo…</translation>
    </message>
    <message>
        <source>Add a scan</source>
        <translation>Agregar un escaneo</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Escaneos (*.pdf *.jpg *.jpeg *.png);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence that says what happened.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Scan removed: %1</source>
        <translation>Se quitó el escaneo: %1</translation>
    </message>
</context>
<context>
    <name>scd::BackupModel</name>
    <message>
        <source>While working · %1</source>
        <extracomment>Why a backup was made; %1 is its size</extracomment>
        <translation>Mientras se trabajaba · %1</translation>
    </message>
    <message>
        <source>When the program was closed · %1</source>
        <translation>Al cerrar el programa · %1</translation>
    </message>
    <message>
        <source>Before a new version of the program changed the file · %1</source>
        <translation>Antes de que una versión nueva del programa cambiara el archivo · %1</translation>
    </message>
    <message>
        <source>Before a backup was restored · %1</source>
        <translation>Antes de restaurar una copia de respaldo · %1</translation>
    </message>
    <message>
        <source>Before changes of another laptop came in · %1</source>
        <translation>Antes de recibir cambios de otra computadora · %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>A backup was read through and is in order</extracomment>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
</context>
<context>
    <name>scd::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de respaldo</translation>
    </message>
    <message>
        <source>Copies of the whole file, made while you work and when you close the program. All of the last two days are kept, then fewer and fewer.</source>
        <translation>Copias de todo el archivo, hechas mientras usted trabaja y al cerrar el programa. Se guardan todas las de los dos últimos días y después cada vez menos.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de respaldo, la más nueva primero</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Aún no hay copias de respaldo</translation>
    </message>
    <message>
        <source>The first one is made within half an hour, or when you close the program.</source>
        <translation>La primera se hace antes de media hora o al cerrar el programa.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Respaldar ahora</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>¿Volver a la copia de respaldo del %1?</translation>
    </message>
    <message>
        <source>What was changed since then is not in it. The file as it is now is set aside beside it, and you can open it at any time.</source>
        <translation>Lo que cambió después no está en ella. El archivo, como está ahora, queda guardado al lado y usted puede abrirlo cuando quiera.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia de respaldo</translation>
    </message>
</context>
<context>
    <name>scd::CalendarField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
</context>
<context>
    <name>scd::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>scd::CheckForm</name>
    <message>
        <source>Kind of check</source>
        <translation>Tipo de verificación</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a check, on a date</comment>
        <translation>hecha</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>expires</source>
        <comment>a check or a travel paper, on a date</comment>
        <translation>vence</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Outcome and remarks, never the report itself</source>
        <translation>Resultado y observaciones, nunca el informe mismo</translation>
    </message>
</context>
<context>
    <name>scd::ClockCard</name>
    <message>
        <source>Our city</source>
        <translation>Nuestra ciudad</translation>
    </message>
    <message>
        <source>Same time as here</source>
        <translation>Misma hora que aquí</translation>
    </message>
    <message>
        <source>%1 h ahead of us</source>
        <translation>%1 h más que aquí</translation>
    </message>
    <message>
        <source>%1 h behind us</source>
        <translation>%1 h menos que aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of us</source>
        <translation>
            <numerusform>%n hora más que aquí</numerusform>
            <numerusform>%n horas más que aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind us</source>
        <translation>
            <numerusform>%n hora menos que aquí</numerusform>
            <numerusform>%n horas menos que aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, tomorrow</source>
        <comment>a weekday, seen from our city</comment>
        <translation>%1, día siguiente</translation>
    </message>
    <message>
        <source>%1, yesterday</source>
        <comment>a weekday, seen from our city</comment>
        <translation>%1, día anterior</translation>
    </message>
    <message>
        <source>Good time to call</source>
        <translation>Buena hora para llamar</translation>
    </message>
    <message>
        <source>Early morning</source>
        <translation>Muy temprano</translation>
    </message>
    <message>
        <source>Late evening</source>
        <translation>Muy tarde</translation>
    </message>
    <message>
        <source>Night there</source>
        <translation>Allá es de noche</translation>
    </message>
</context>
<context>
    <name>scd::CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>scd::CommandBox</name>
    <message>
        <source>Find people, cities, exchanges – or say what to do</source>
        <translation>Buscar personas, ciudades, intercambios – o decir qué hacer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>scd::CommandIndex</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Ciudades asociadas</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>Heading in &quot;Find or do&quot;: what was chosen lately</extracomment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Ciudades</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Convenios</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Heading in &quot;Find or do&quot;: things that the program can do</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Host families</source>
        <extracomment>Heading in &quot;Find or do&quot;</extracomment>
        <translation>Familias anfitrionas</translation>
    </message>
</context>
<context>
    <name>scd::Commands</name>
    <message>
        <source>Sister City Desk: partner cities, exchanges, people and programmes of a committee.</source>
        <translation>Sister City Desk: ciudades asociadas, intercambios, personas y programas de un comité.</translation>
    </message>
    <message>
        <source>Without a command a window opens, with the file if one is given:</source>
        <translation>Sin un comando se abre una ventana, con el archivo si se indica uno:</translation>
    </message>
    <message>
        <source>Commands; they need no display:</source>
        <translation>Comandos; no necesitan pantalla:</translation>
    </message>
    <message>
        <source>Code, first day, last day, partner and name of each delegation, with tabs between them.</source>
        <translation>Código, primer día, último día, ciudad asociada y nombre de cada delegación, separados por tabulaciones.</translation>
    </message>
    <message>
        <source>Runs all checks of the file; 0 only when it is sound.</source>
        <translation>Hace todas las verificaciones del archivo; 0 solo si está en orden.</translation>
    </message>
    <message>
        <source>Prints into a file: the whole programme, one page a day, or the list of delegates.</source>
        <translation>Imprime en un archivo: todo el programa, una página por día o la lista de integrantes.</translation>
    </message>
    <message>
        <source>Options of print:</source>
        <translation>Opciones para imprimir:</translation>
    </message>
    <message>
        <source>one or two of en, es, fil; the first one leads</source>
        <translation>uno o dos de en, es, fil; el primero va adelante</translation>
    </message>
    <message>
        <source>the paper; letter if not said</source>
        <translation>el papel; letter si no se indica</translation>
    </message>
    <message>
        <source>larger type</source>
        <translation>letra más grande</translation>
    </message>
    <message>
        <source>leaves out what is not for everybody</source>
        <translation>omite lo que no es para todo el público</translation>
    </message>
    <message>
        <source>if the name of the output does not say it</source>
        <translation>si el nombre del archivo de salida no lo indica</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>the command was not understood</source>
        <translation>no se entendió el comando</translation>
    </message>
    <message>
        <source>the output could not be written, or is there already</source>
        <translation>no se pudo escribir el archivo de salida, o ya existe</translation>
    </message>
    <message>
        <source>the file was refused: of another kind, newer, damaged or in use</source>
        <translation>se rechazó el archivo: de otro tipo, más nuevo, dañado o en uso</translation>
    </message>
    <message>
        <source>the check found faults</source>
        <translation>la verificación encontró fallas</translation>
    </message>
    <message>
        <source>%1 See sistercitydesk --help.</source>
        <extracomment>After a sentence that says what was not understood</extracomment>
        <translation>%1 Consulte sistercitydesk --help.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is there already and was not overwritten.</source>
        <translation>“%1” ya existe y no se sobrescribió.</translation>
    </message>
    <message>
        <source>“%1” was not written: there is no such folder.</source>
        <translation>“%1” no se escribió: no existe esa carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not written: its folder cannot be written.</source>
        <translation>“%1” no se escribió: no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full.</source>
        <translation>“%1” no se escribió: el disco está lleno.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se pudo escribir “%1”.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” es una palabra de más.</translation>
    </message>
    <message>
        <source>Say which file: --file F.</source>
        <translation>Indique el archivo: --file F.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>“%1” no es un comando.</translation>
    </message>
    <message>
        <source>The sample committee is in “%1”.</source>
        <translation>El comité de ejemplo está en “%1”.</translation>
    </message>
    <message>
        <source>What to list is not known; it can be: delegations.</source>
        <translation>No se sabe qué listar; puede ser: delegations (delegaciones).</translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found. Restore a backup, or ask for help with this list.</source>
        <translation>
            <numerusform>Se encontró %n falla. Restaure una copia de respaldo o pida ayuda con esta lista.</numerusform>
            <numerusform>Se encontraron %n fallas. Restaure una copia de respaldo o pida ayuda con esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound: %1 records, %2 changes, digest %3.</source>
        <translation>El archivo está en orden: %1 registros, %2 cambios, resumen %3.</translation>
    </message>
    <message>
        <source>What to print is not known; it can be: programme, days, delegates.</source>
        <translation>No se sabe qué imprimir; puede ser: programme (programa), days (días), delegates (integrantes).</translation>
    </message>
    <message>
        <source>Say which delegation: --delegation CODE.</source>
        <translation>Indique la delegación: --delegation CÓDIGO.</translation>
    </message>
    <message>
        <source>Say where to: --output FILE.</source>
        <translation>Indique el archivo de salida: --output ARCHIVO.</translation>
    </message>
    <message>
        <source>One or two languages can be printed at once.</source>
        <translation>Se pueden imprimir uno o dos idiomas a la vez.</translation>
    </message>
    <message>
        <source>“%1” is no language of the program; it can be: en, es, fil.</source>
        <translation>“%1” no es un idioma del programa; puede ser: en, es, fil.</translation>
    </message>
    <message>
        <source>The two languages are the same.</source>
        <translation>Los dos idiomas son el mismo.</translation>
    </message>
    <message>
        <source>“%1” is no paper that is known; it can be: letter, a4.</source>
        <translation>“%1” no es un papel conocido; puede ser: letter, a4.</translation>
    </message>
    <message>
        <source>“%1” is no format that is known; it can be: pdf, html.</source>
        <translation>“%1” no es un formato conocido; puede ser: pdf, html.</translation>
    </message>
    <message>
        <source>There is no delegation “%1”; the file has none yet.</source>
        <translation>No existe la delegación “%1”; el archivo aún no tiene ninguna delegación.</translation>
    </message>
    <message>
        <source>There is no delegation “%1”; there are: %2.</source>
        <translation>No existe la delegación “%1”; las que hay son estas delegaciones: %2.</translation>
    </message>
    <message>
        <source>Writes everything as a new folder of tables that can be read without the program.</source>
        <translation>Escribe todo en una carpeta nueva de tablas que se pueden leer sin el programa.</translation>
    </message>
    <message>
        <source>Reads such a folder into the new file NEW.</source>
        <translation>Lee una carpeta así y la pasa al archivo nuevo NEW.</translation>
    </message>
    <message>
        <source>Options of export:</source>
        <translation>Opciones para exportar:</translation>
    </message>
    <message>
        <source>names of columns in their order; all if not said</source>
        <translation>nombres de las columnas en su orden; todas si no se indica</translation>
    </message>
    <message>
        <source>what may leave: internal if not said</source>
        <translation>lo que puede salir: internal si no se indica</translation>
    </message>
    <message>
        <source>for programs: tokens and ids, and cells that begin like formulas as they are</source>
        <translation>para programas: claves y números de registro, y las celdas que empiezan como fórmulas tal como están</translation>
    </message>
    <message>
        <source>of the heads of columns and of words in cells</source>
        <translation>de los títulos de las columnas y de las palabras en las celdas</translation>
    </message>
    <message>
        <source>Options of import:</source>
        <translation>Opciones para importar:</translation>
    </message>
    <message>
        <source>people, delegates, hosts, volunteers, partnerships, programme; as recognised if not said</source>
        <translation>people (personas), delegates (integrantes), hosts (familias anfitrionas), volunteers (voluntariado), partnerships (relaciones de ciudades), programme (programa); según se reconozca si no se indica</translation>
    </message>
    <message>
        <source>the delegation that delegates or a programme belong to</source>
        <translation>la delegación a la que pertenecen integrantes o programa</translation>
    </message>
    <message>
        <source>a mapping that was saved: which column is what</source>
        <translation>una correspondencia guardada: qué es cada columna</translation>
    </message>
    <message>
        <source>says what would be done and changes nothing</source>
        <translation>dice lo que se haría y no cambia nada</translation>
    </message>
    <message>
        <source>writes a new CSV file: what became of every cell</source>
        <translation>escribe un archivo CSV nuevo: qué pasó con cada celda</translation>
    </message>
    <message>
        <source>What to export is not known; it can be: committee, %1.</source>
        <translation>No se sabe qué exportar; puede ser: committee (comité), %1.</translation>
    </message>
    <message>
        <source>“%1” is no class that is known; it can be: public, internal, personal.</source>
        <translation>“%1” no es una clase conocida; puede ser: public (público), internal (interno), personal.</translation>
    </message>
    <message>
        <source>“%1” is no format that is known; it can be: %2.</source>
        <translation>“%1” no es un formato conocido; puede ser: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>No existe la columna “%1”.</translation>
    </message>
    <message>
        <source>No column may leave with this class.</source>
        <translation>Con esta clase no puede salir ninguna columna.</translation>
    </message>
    <message>
        <source>Say where to: --output FOLDER.</source>
        <translation>Indique la carpeta de salida: --output CARPETA.</translation>
    </message>
    <message>
        <source>Say what to read: import committee FOLDER.</source>
        <translation>Indique qué comité leer: import committee CARPETA.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a committee that was exported as a folder.</source>
        <translation>“%1” no es un comité exportado como carpeta.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Sister City Desk.</source>
        <translation>“%1” se creó con una versión más nueva de Sister City Desk.</translation>
    </message>
    <message>
        <source>Something was left out when “%1” was written, so that it cannot be read back whole. Export with --sensitivity personal.</source>
        <translation>Al escribir “%1” se omitió algo, por eso no se puede volver a leer entero. Exporte con --sensitivity personal.</translation>
    </message>
    <message>
        <source>Say which spreadsheet: import SHEET.</source>
        <translation>Indique la hoja de cálculo: import HOJA.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be imported; it can be: %2.</source>
        <translation>“%1” no es algo que se pueda importar; puede ser: %2.</translation>
    </message>
    <message>
        <source>The mapping “%1” is for something else than --as says.</source>
        <translation>La correspondencia “%1” es para algo distinto de lo que indica --as.</translation>
    </message>
    <message>
        <source>There is no table in “%1”. Nothing was changed.</source>
        <translation>No hay ninguna tabla en “%1”. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say which delegation the rows belong to: --into CODE.</source>
        <translation>Indique a qué delegación pertenecen las filas: --into CÓDIGO.</translation>
    </message>
    <message>
        <source>Rows: %1 to add, %2 to change, %3 the same, %4 left out.</source>
        <translation>Filas: %1 por agregar, %2 por cambiar, %3 iguales, %4 omitidas.</translation>
    </message>
    <message>
        <source>Cells: %1 in fields, %2 in notes, %3 to look at, %4 headers, %5 outside, %6 left out; %7 in all.</source>
        <translation>Celdas: %1 en campos, %2 en notas, %3 por revisar, %4 de encabezado, %5 fuera de la tabla, %6 omitidas; %7 en total.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>No se cambió nada: fue solo una prueba.</translation>
    </message>
    <message>
        <source>Makes the sample committee in the new file NEW.</source>
        <translation>Crea el comité de muestra en el archivo nuevo NEW.</translation>
    </message>
    <message>
        <source>writes the mapping that is used into the new file M</source>
        <translation>guarda la correspondencia que se usa en el archivo nuevo M</translation>
    </message>
    <message>
        <source>what 3/4/2027 means where the sheet does not prove it</source>
        <translation>qué significa 3/4/2027 cuando la hoja no lo deja claro</translation>
    </message>
    <message>
        <source>the file, the folder or the delegation was not found</source>
        <translation>no se encontró el archivo, la carpeta o la delegación</translation>
    </message>
    <message>
        <source>“--%1” does not go with “%2”.</source>
        <translation>“--%1” no se usa con “%2”.</translation>
    </message>
    <message>
        <source>“%1” is missing in the folder. Nothing was read.</source>
        <translation>Falta “%1” en la carpeta. No se leyó nada.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read. Nothing was read.</source>
        <translation>“%1” es demasiado grande. No se leyó nada.</translation>
    </message>
    <message>
        <source>The attachment “%1” is not the one that was written. Nothing was read.</source>
        <translation>El adjunto “%1” no es el que se guardó. No se leyó nada.</translation>
    </message>
    <message>
        <source>“%1” is not as it was written: rows or columns are missing or more. Nothing was read.</source>
        <translation>“%1” no está como se guardó: faltan o sobran filas o columnas. No se leyó nada.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” refers to a record that is not in the folder. Nothing was read.</source>
        <translation>La fila %1 de “%2” remite a un registro que no está en la carpeta. No se leyó nada.</translation>
    </message>
    <message>
        <source>Row %1 of “%2” cannot be kept as it is. Nothing was read.</source>
        <translation>La fila %1 de “%2” no se puede guardar tal como está. No se leyó nada.</translation>
    </message>
    <message>
        <source>“%1” is there already. A committee is only read back into a new file; nothing was changed.</source>
        <translation>“%1” ya existe. Un comité solo se vuelve a leer en un archivo nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The committee of “%1” is in the new file “%2”.</source>
        <translation>El comité de “%1” está en el archivo nuevo “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no order of dates; it can be: dmy, mdy.</source>
        <translation>“%1” no es un orden de fechas; puede ser: dmy, mdy.</translation>
    </message>
    <message>
        <source>“%1” holds several tables, which have a mapping each: choose one with --as.</source>
        <translation>“%1” contiene varias tablas, cada una con su correspondencia: elija una con --as.</translation>
    </message>
    <message>
        <source>Imports a spreadsheet, an address book or a calendar as one step that can be undone.</source>
        <translation>Importa una hoja de cálculo, una libreta de direcciones o un calendario como un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Writes all records of a kind as a table, people as an address book, itineraries as a calendar.</source>
        <translation>Escribe todos los registros de un tipo como tabla, las personas como libreta de direcciones y los itinerarios como calendario.</translation>
    </message>
    <message>
        <source>only what belongs to this delegation</source>
        <translation>solo lo que pertenece a esta delegación</translation>
    </message>
    <message>
        <source>What no table can hold was left out: %1.</source>
        <translation>Se omitió lo que ninguna tabla puede contener: %1.</translation>
    </message>
    <message>
        <source>Left out, because they are more private than what you chose: %1.</source>
        <translation>Omitido por ser más privado que lo que usted eligió: %1.</translation>
    </message>
</context>
<context>
    <name>scd::CommitteeExport</name>
    <message>
        <source>This folder holds what a committee keeps in Sister City Desk. It can be read without that program.</source>
        <translation>Esta carpeta contiene lo que un comité guarda en Sister City Desk. Se puede leer sin ese programa.</translation>
    </message>
    <message>
        <source>Each file that ends in .csv is a table for one kind of record; spreadsheet programs open it (UTF-8, commas).</source>
        <translation>Cada archivo que termina en .csv es una tabla de una clase de registros; los programas de hojas de cálculo lo abren (UTF-8, comas).</translation>
    </message>
    <message>
        <source>“id” is the number of a record. A column whose name ends in “_id” holds the number of a record in another table.</source>
        <translation>“id” es el número de un registro. Una columna cuyo nombre termina en “_id” contiene el número de un registro de otra tabla.</translation>
    </message>
    <message>
        <source>A text in several languages has a column for each: “name@es” is the name in Spanish.</source>
        <translation>Un texto en varios idiomas tiene una columna para cada uno: “name@es” es el nombre en español.</translation>
    </message>
    <message>
        <source>An apostrophe at the beginning of a cell keeps spreadsheet programs from computing it; it is no part of the text.</source>
        <translation>Un apóstrofo al principio de una celda evita que los programas de hojas de cálculo la calculen; no es parte del texto.</translation>
    </message>
    <message>
        <source>Scans and pictures are in the folder “attachments”.</source>
        <translation>Los documentos escaneados y las imágenes están en la carpeta “attachments”.</translation>
    </message>
    <message>
        <source>What was in the Trash is not here.</source>
        <translation>Lo que estaba en la Papelera no está aquí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file and the kind of records in it: &quot;person.csv: People&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was left out. These are personal data: keep them as carefully as the committee&apos;s file.</source>
        <translation>No se omitió nada. Son datos personales: guárdelos con el mismo cuidado que el archivo del comité.</translation>
    </message>
    <message>
        <source>To read it back into a new file: sistercitydesk --file NEW.sistercity import committee FOLDER</source>
        <translation>Para leer este comité en un archivo nuevo: sistercitydesk --file NUEVO.sistercity import committee CARPETA</translation>
    </message>
    <message>
        <source>Left out, being more private than what was chosen, so that this folder cannot be read back whole:</source>
        <translation>Omitido por ser más privado que lo elegido, por lo que esta carpeta no puede leerse de nuevo completa:</translation>
    </message>
</context>
<context>
    <name>scd::CommunityForm</name>
    <message>
        <source>The city</source>
        <translation>La ciudad</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>&amp;Clase de lugar</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>Re&amp;gión</translation>
    </message>
    <message>
        <source>Province, state or department</source>
        <translation>Provincia, estado o departamento</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Type a city nearby</source>
        <translation>Escriba una ciudad cercana</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Quién la dirige</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>I&amp;diomas</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>Po&amp;blación</translation>
    </message>
    <message>
        <source>in the &amp;year</source>
        <translation>e&amp;n el año</translation>
    </message>
    <message>
        <source>L&amp;atitude</source>
        <translation>Latit&amp;ud</translation>
    </message>
    <message>
        <source>Long&amp;itude</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Sitio &amp;web</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Nota&amp;s</translation>
    </message>
    <message>
        <source>It is %1, %2 there now.</source>
        <extracomment>The time in a partner city: weekday, time of day</extracomment>
        <translation>Hora de allá: %2 (%1).</translation>
    </message>
    <message>
        <source>F&amp;ull official name</source>
        <translation>Nombre &amp;oficial completo</translation>
    </message>
    <message>
        <source>Title of the highe&amp;st official</source>
        <translation>&amp;Título de la máxima autoridad</translation>
    </message>
</context>
<context>
    <name>scd::ContactForm</name>
    <message>
        <source>Type of contact</source>
        <translation>Tipo de contacto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>scd::CopyDayDialog</name>
    <message>
        <source>Copy a day</source>
        <translation>Copiar un día</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Al día</translation>
    </message>
    <message>
        <source>Items and who takes part are copied as drafts. What is there already stays.</source>
        <translation>Las actividades y sus participantes se copian como borradores. Lo que ya está se queda.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Elija otro día.</translation>
    </message>
</context>
<context>
    <name>scd::DateField</name>
    <message>
        <source>No date</source>
        <extracomment>In an empty date field.</extracomment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>There is no such date. Write it like %1.</source>
        <extracomment>%1 is a date as an example.</extracomment>
        <translation>Esa fecha no existe. Escríbala así: %1.</translation>
    </message>
    <message>
        <source>Day and month are missing. Write it like %1.</source>
        <extracomment>Only a year was typed. %1 is a date as an example.</extracomment>
        <translation>Faltan el día y el mes. Escríbala así: %1.</translation>
    </message>
</context>
<context>
    <name>scd::DatesField</name>
    <message>
        <source>No days</source>
        <extracomment>In an empty field for several dates.</extracomment>
        <translation>Sin días</translation>
    </message>
    <message>
        <source>These are no days. Write them like %1.</source>
        <extracomment>%1 is two ranges of dates as an example: &quot;Jul 17–20, 2026; Jul 24, 2026&quot;</extracomment>
        <translation>Estos no son días. Escríbalos así: %1.</translation>
    </message>
</context>
<context>
    <name>scd::DayDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Title of the day</source>
        <translation>&amp;Título del día</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
</context>
<context>
    <name>scd::DelegateForm</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Order of precedence</source>
        <translation>&amp;Orden de precedencia</translation>
    </message>
    <message>
        <source>&amp;Name on the badge</source>
        <translation>Nombre en &amp;la credencial</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Gro&amp;up</source>
        <translation>&amp;Grupo</translation>
    </message>
</context>
<context>
    <name>scd::DelegateTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>order of precedence and name</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>scd::DelegatesTab</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add delegates…</source>
        <translation>Agregar integrantes…</translation>
    </message>
    <message>
        <source>Add delegates (Ctrl+N)</source>
        <translation>Agregar integrantes (Ctrl+N)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Delegates in order of precedence</source>
        <translation>Integrantes en orden de precedencia</translation>
    </message>
    <message>
        <source>Who travels?</source>
        <translation>¿Quién viaja?</translation>
    </message>
    <message>
        <source>Delegates are people of your file or new ones; several can be added in one go.</source>
        <translation>Integrantes son personas de su archivo o nuevas; se pueden agregar varias a la vez.</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Integrantes</translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s) added</source>
        <translation>
            <numerusform>Se agregó %n integrante</numerusform>
            <numerusform>Se agregaron %n integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegate removed: %1</source>
        <translation>Ya no es integrante de la delegación: %1</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
    <message>
        <source>Put the open delegate into it</source>
        <translation>Poner en él a la persona integrante abierta</translation>
    </message>
    <message>
        <source>Rename or change the lead…</source>
        <translation>Cambiar el nombre o quién está a cargo…</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Eliminar el grupo</translation>
    </message>
    <message>
        <source>Group deleted: %1</source>
        <translation>Grupo eliminado: %1</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Delegates of this delegation from a spreadsheet</source>
        <translation>Integrantes de esta delegación desde una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>scd::DelegationCard</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Print programme</source>
        <translation>Imprimir el programa</translation>
    </message>
    <message>
        <source>%1 is with us</source>
        <comment>a partner city</comment>
        <translation>%1 está con nosotros</translation>
    </message>
    <message>
        <source>We are in %1</source>
        <comment>a partner city</comment>
        <translation>Estamos en %1</translation>
    </message>
    <message>
        <source>%1 arrives tomorrow</source>
        <comment>a partner city</comment>
        <translation>%1 llega mañana</translation>
    </message>
    <message>
        <source>We leave for %1 tomorrow</source>
        <comment>a partner city</comment>
        <translation>Salimos mañana a %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 arrives in %n day(s)</source>
        <comment>a partner city</comment>
        <translation>
            <numerusform>%1 llega en %n día</numerusform>
            <numerusform>%1 llega en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We leave for %1 in %n day(s)</source>
        <comment>a partner city</comment>
        <translation>
            <numerusform>Salimos a %1 en %n día</numerusform>
            <numerusform>Salimos a %1 en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>No hay nada previsto para hoy.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>No falta nada.</translation>
    </message>
</context>
<context>
    <name>scd::DelegationForm</name>
    <message>
        <source>The visit</source>
        <translation>La visita</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Códi&amp;go</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>Se&amp;ntido</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>Time &amp;zone there</source>
        <translation>&amp;Zona horaria allá</translation>
    </message>
    <message>
        <source>Official visit</source>
        <translation>Visita oficial</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Propósito</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Quién la encabeza</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>Seg&amp;unda persona a cargo</translation>
    </message>
    <message>
        <source>C&amp;ounterpart</source>
        <translation>&amp;Contraparte</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>Person to c&amp;all</source>
        <translation>A &amp;quién llamar</translation>
    </message>
    <message>
        <source>Phone there, day and night</source>
        <translation>Teléfono allá, de día y de noche</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Estadía</translation>
    </message>
    <message>
        <source>&amp;Usual attire</source>
        <translation>Vestimenta &amp;habitual</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>Fi&amp;rst day</source>
        <translation>Primer &amp;día</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>&amp;Leader</source>
        <translation>Enca&amp;beza</translation>
    </message>
    <message>
        <source>Phone at ho&amp;me</source>
        <translation>&amp;Teléfono en casa</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
</context>
<context>
    <name>scd::DelegationListModel</name>
    <message>
        <source>No dates yet</source>
        <translation>Aún sin fechas</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a partner city visits us</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>we visit a partner city</comment>
        <translation>a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>Sin fechas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
</context>
<context>
    <name>scd::DelegationPane</name>
    <message>
        <source>Print programme</source>
        <translation>Imprimir el programa</translation>
    </message>
    <message>
        <source>One page per day</source>
        <translation>Una página por día</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>Lista de la delegación</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>Mover las fechas…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>Views of the delegation</source>
        <translation>Vistas de la delegación</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a partner city visits us</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>we visit a partner city</comment>
        <translation>a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>kinds of things to look at</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::DocumentStrings</name>
    <message>
        <source>Public: for everyone</source>
        <translation>Público: para todas las personas</translation>
    </message>
    <message>
        <source>Internal: for those who take part</source>
        <translation>Interno: para quienes participan</translation>
    </message>
    <message>
        <source>Personal data: keep this sheet safe</source>
        <translation>Datos personales: cuide esta hoja</translation>
    </message>
    <message>
        <source>Confidential: for the leaders only</source>
        <translation>Confidencial: solo para quienes dirigen</translation>
    </message>
    <message>
        <source>Revision %1, replaces revision %2</source>
        <translation>Revisión %1, reemplaza la revisión %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of every page. %1 is date, time and time zone.</extracomment>
        <translation>Impreso el %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of every page. %1 is the number of the page, %2 how many there are.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>Lista de la delegación</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Head of the column of numbers: the order of precedence.</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Name and title</source>
        <translation>Nombre y cargo</translation>
    </message>
    <message>
        <source>Role and languages</source>
        <translation>Función e idiomas</translation>
    </message>
    <message>
        <source>Delegation in order of precedence</source>
        <translation>Delegación en orden de precedencia</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>The bar of a day that goes on from the page before. %1 is the day.</extracomment>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>No delegates yet.</source>
        <translation>Aún no hay integrantes.</translation>
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
        <extracomment>The leader&apos;s opposite number on the other side.</extracomment>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Se dice</translation>
    </message>
    <message>
        <source>In writing: %1</source>
        <extracomment>How to write to somebody. %1 is the name with its honorific: &quot;The Honorable Amelia Reyes&quot;.</extracomment>
        <translation>Por escrito: %1</translation>
    </message>
    <message>
        <source>In speech: %1</source>
        <extracomment>How to speak to somebody. %1 is what they are called: &quot;Mayor Reyes&quot;.</extracomment>
        <translation>Al hablar: %1</translation>
    </message>
    <message>
        <source>%1 (interprets)</source>
        <extracomment>A language that somebody interprets. %1 is the language.</extracomment>
        <translation>%1 (interpreta)</translation>
    </message>
    <message>
        <source>Programme of the day</source>
        <translation>Programa del día</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>No programme yet.</source>
        <translation>Aún no hay programa.</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Stands in the column of times: no time is set yet.</extracomment>
        <translation>Sin hora fija</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>No es público</translation>
    </message>
    <message>
        <source>Attire:</source>
        <translation>Vestimenta:</translation>
    </message>
    <message>
        <source>Bring:</source>
        <translation>Llevar:</translation>
    </message>
    <message>
        <source>Transport:</source>
        <translation>Transporte:</translation>
    </message>
    <message>
        <source>Meet at:</source>
        <translation>Encuentro:</translation>
    </message>
    <message>
        <source>Plan B:</source>
        <extracomment>What happens instead when it rains or somebody is late.</extracomment>
        <translation>Plan B:</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Before the names of the delegates who take part.</extracomment>
        <translation>Quiénes</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Noon here is %1 in %2.</source>
        <extracomment>What a clock at home shows at noon of the place visited. %1 is a time, %2 a city.</extracomment>
        <translation>Cuando aquí es mediodía, en %2 son las %1.</translation>
    </message>
    <message>
        <source>Noon here is %1 the next day in %2.</source>
        <extracomment>What a clock at home shows at noon of the place visited. %1 is a time, %2 a city.</extracomment>
        <translation>Cuando aquí es mediodía, en %2 son las %1 del día siguiente.</translation>
    </message>
    <message>
        <source>Noon here is %1 the day before in %2.</source>
        <extracomment>What a clock at home shows at noon of the place visited. %1 is a time, %2 a city.</extracomment>
        <translation>Cuando aquí es mediodía, en %2 son las %1 del día anterior.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Emergency at home</source>
        <extracomment>The emergency telephone number in the delegation&apos;s home city.</extracomment>
        <translation>Emergencia en casa</translation>
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
        <source>Emergency contact</source>
        <translation>Contacto de emergencia</translation>
    </message>
    <message>
        <source>Lead and interpreter</source>
        <translation>A cargo e intérprete</translation>
    </message>
    <message>
        <source>All times are those of %1, unless another place is named.</source>
        <extracomment>%1 is a time zone: &quot;Los Angeles (UTC−7)&quot;.</extracomment>
        <translation>Todas las horas son las de %1, salvo donde se indica otro lugar.</translation>
    </message>
</context>
<context>
    <name>scd::EventForm</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>scd::ExchangeForm</name>
    <message>
        <source>The exchange</source>
        <translation>El intercambio</translation>
    </message>
    <message>
        <source>Name of the exchange</source>
        <translation>Nombre del intercambio</translation>
    </message>
    <message>
        <source>Kinds of exchange</source>
        <translation>Clases de intercambio</translation>
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
        <source>Goes both ways: a return visit belongs to it</source>
        <translation>Es recíproco: incluye una visita de vuelta</translation>
    </message>
</context>
<context>
    <name>scd::ExchangesPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Plan an exchange (Ctrl+N)</source>
        <translation>Planificar un intercambio (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search exchanges</source>
        <translation>Buscar intercambios</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Delegation deleted: %1</source>
        <translation>Delegación eliminada: %1</translation>
    </message>
    <message>
        <source>An exchange is what two cities do together: a visit here, and one there. Delegates, programme and everything on paper belong to it.</source>
        <translation>Un intercambio es lo que dos ciudades hacen juntas: una visita aquí y otra allá. Incluye a sus integrantes, el programa y todo lo que va en papel.</translation>
    </message>
    <message>
        <source>Plan an exchange…</source>
        <translation>Planificar un intercambio…</translation>
    </message>
    <message>
        <source>Exchange planned</source>
        <translation>Intercambio planificado</translation>
    </message>
    <message>
        <source>Filter is on</source>
        <translation>El filtro está activo</translation>
    </message>
    <message>
        <source>No exchanges yet</source>
        <translation>Aún no hay intercambios</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No exchange has these words or this filter.</source>
        <translation>Ningún intercambio tiene estas palabras o este filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Partner city</source>
        <translation>Ciudad asociada</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A button: a new exchange.</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importar una hoja…</translation>
    </message>
</context>
<context>
    <name>scd::Export</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The head of a column: a field in one language, &quot;Title (Spanish)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A cell of an exported table</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>scd::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>F&amp;or whom</source>
        <translation>&amp;Para quién</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>For &amp;programs: tokens, numbers of records, no protection against formulas</source>
        <translation>Para p&amp;rogramas: claves, números de registro, sin protección contra fórmulas</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Public: may be shown to everybody</source>
        <translation>Público: se puede mostrar a todo el mundo</translation>
    </message>
    <message>
        <source>Internal: for people of the committee</source>
        <translation>Interno: para las personas del comité</translation>
    </message>
    <message>
        <source>Personal: also what concerns single people</source>
        <translation>Personal: también lo que concierne a cada persona</translation>
    </message>
    <message numerus="yes">
        <source>The list as it is shown (%Ln record(s))</source>
        <translation>
            <numerusform>La lista como se muestra (%Ln registro)</numerusform>
            <numerusform>La lista como se muestra (%Ln registros)</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole committee, as a folder</source>
        <translation>El comité entero, como carpeta</translation>
    </message>
    <message>
        <source>All of: %1</source>
        <extracomment>Choice of what to export; %1 is a kind of record: &quot;All of: People&quot;</extracomment>
        <translation>Todo: %1</translation>
    </message>
    <message>
        <source>A new folder with a table for each kind of record and all attachments. Nothing is left out: keep it as carefully as the committee&apos;s file. It can be read back.</source>
        <translation>Una carpeta nueva con una tabla para cada clase de registros y todos los adjuntos. No se omite nada: guárdela con el mismo cuidado que el archivo del comité. Se puede volver a leer.</translation>
    </message>
    <message>
        <source>A new folder with a table for each kind of record. What is more sensitive is left out, so that it cannot be read back whole.</source>
        <translation>Una carpeta nueva con una tabla para cada clase de registros. Lo más delicado se omite, por eso no se puede volver a leer entera.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exportar una tabla</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la carpeta nueva</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>Carpetas (*)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Export a file</source>
        <translation>Exportar un archivo</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>Choice of what to export: the record that is open beside the list</extracomment>
        <translation>Solo “%1”</translation>
    </message>
    <message>
        <source>Left out, because they are more private than what you chose: %1.</source>
        <translation>Omitido por ser más privado que lo que usted eligió: %1.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se omite nada.</translation>
    </message>
</context>
<context>
    <name>scd::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter is on</source>
        <translation>El filtro está activo</translation>
    </message>
</context>
<context>
    <name>scd::FindingText</name>
    <message>
        <source>The dates are not known yet.</source>
        <translation>Aún no se conocen las fechas.</translation>
    </message>
    <message>
        <source>Nobody leads this delegation yet.</source>
        <translation>Aún nadie encabeza esta delegación.</translation>
    </message>
    <message>
        <source>There is no emergency phone. Every page that is printed needs one.</source>
        <translation>No hay teléfono de emergencia. Cada página que se imprime lo necesita.</translation>
    </message>
    <message>
        <source>There are no delegates yet.</source>
        <translation>Aún no hay integrantes.</translation>
    </message>
    <message>
        <source>Ends before it starts. Check the times, or the days on which it ends.</source>
        <translation>Termina antes de empezar. Revise las horas o los días en que termina.</translation>
    </message>
    <message>
        <source>Overlaps with “%1”, and the same people take part.</source>
        <translation>Coincide con “%1” y participan las mismas personas.</translation>
    </message>
    <message>
        <source>Has an open end, and so has “%1” at the same time. Give one of them an end.</source>
        <translation>No tiene hora de fin, y tampoco “%1” al mismo tiempo. Ponga una hora de fin a una de las dos.</translation>
    </message>
    <message>
        <source>%1 is also needed at “%2” at this time.</source>
        <comment>a person and an itinerary item</comment>
        <translation>A esta hora también se necesita a %1 en “%2”.</translation>
    </message>
    <message>
        <source>Outside of the dates of the delegation.</source>
        <translation>Fuera de las fechas de la delegación.</translation>
    </message>
    <message>
        <source>This time does not exist: clocks go forward that night.</source>
        <translation>Esta hora no existe: esa noche se adelantan los relojes.</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>No hay nada previsto para este día.</translation>
    </message>
    <message>
        <source>No venue yet.</source>
        <translation>Aún sin lugar.</translation>
    </message>
    <message>
        <source>Nobody leads it yet.</source>
        <translation>Aún nadie está a cargo.</translation>
    </message>
    <message>
        <source>Missing in %1.</source>
        <comment>one or more languages</comment>
        <translation>Falta en %1.</translation>
    </message>
    <message>
        <source>Still a draft, and the visit is near.</source>
        <translation>Sigue en borrador y la visita está cerca.</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Aún sin fechas</translation>
    </message>
    <message>
        <source>No leader yet</source>
        <translation>Nadie la encabeza aún</translation>
    </message>
    <message>
        <source>No emergency phone</source>
        <translation>Sin teléfono de emergencia</translation>
    </message>
    <message>
        <source>No delegates yet</source>
        <translation>Aún sin integrantes</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) end before they start</source>
        <translation>
            <numerusform>%n actividad termina antes de empezar</numerusform>
            <numerusform>%n actividades terminan antes de empezar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <comment>of itinerary items</comment>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) two open ends at once</source>
        <translation>
            <numerusform>%n vez dos actividades sin hora de fin a la vez</numerusform>
            <numerusform>%n veces dos actividades sin hora de fin a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) somebody is needed in two places</source>
        <translation>
            <numerusform>%n vez se necesita a alguien en dos lugares</numerusform>
            <numerusform>%n veces se necesita a alguien en dos lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) outside of the dates</source>
        <translation>
            <numerusform>%n actividad fuera de las fechas</numerusform>
            <numerusform>%n actividades fuera de las fechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) that do not exist</source>
        <translation>
            <numerusform>%n hora que no existe</numerusform>
            <numerusform>%n horas que no existen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a programme</source>
        <translation>
            <numerusform>%n día sin programa</numerusform>
            <numerusform>%n días sin programa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without a venue</source>
        <translation>
            <numerusform>%n actividad sin lugar</numerusform>
            <numerusform>%n actividades sin lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that nobody leads</source>
        <translation>
            <numerusform>%n actividad sin nadie a cargo</numerusform>
            <numerusform>%n actividades sin nadie a cargo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not translated</source>
        <translation>
            <numerusform>%n actividad sin traducir</numerusform>
            <numerusform>%n actividades sin traducir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not confirmed</source>
        <translation>
            <numerusform>%n actividad sin confirmar</numerusform>
            <numerusform>%n actividades sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>A travel paper expires before the visit ends.</source>
        <translation>Un documento de viaje vence antes de que termine la visita.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s) whose papers expire before the visit ends</source>
        <extracomment>People whose passport or visa is not valid until the last day of the visit</extracomment>
        <translation>
            <numerusform>%n integrante con documentos que vencen antes de que termine la visita</numerusform>
            <numerusform>%n integrantes con documentos que vencen antes de que termine la visita</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::FirstWindow</name>
    <message>
        <source>Sister City Desk</source>
        <translation>Sister City Desk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Partner cities, exchanges, people and programmes of your committee, in one file on this computer.</source>
        <translation>Las ciudades asociadas, los intercambios, las personas y los programas de su comité, en un solo archivo de esta computadora.</translation>
    </message>
    <message>
        <source>Start our committee</source>
        <translation>Crear nuestro comité</translation>
    </message>
    <message>
        <source>A new file. It asks for one thing: your city.</source>
        <translation>Un archivo nuevo. Pide una sola cosa: su ciudad.</translation>
    </message>
    <message>
        <source>Look around with a sample committee</source>
        <translation>Explorar con un comité de ejemplo</translation>
    </message>
    <message>
        <source>Santa Clarita with its sister cities, and people who do not exist. Change what you like.</source>
        <translation>Santa Clarita con sus ciudades hermanas y personas que no existen. Cambie lo que guste.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>A committee’s file from this computer, a stick or a shared folder.</source>
        <translation>El archivo de un comité: de esta computadora, de una memoria USB o de una carpeta compartida.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>Which city is yours?</source>
        <translation>¿Cuál es su ciudad?</translation>
    </message>
    <message>
        <source>&amp;City, municipality or county</source>
        <translation>&amp;Ciudad, municipio o condado</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Keep it somewhere else…</source>
        <translation>Guardarlo en otro lugar…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>No se encontró: %1</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Buscarlo…</translation>
    </message>
    <message>
        <source>Where is “%1”?</source>
        <translation>¿Dónde está “%1”?</translation>
    </message>
    <message>
        <source>Committees (*.sistercity)</source>
        <translation>Comités (*.sistercity)</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>El archivo: %1</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Dónde guardar el archivo</translation>
    </message>
    <message>
        <source>Type the name of your city.</source>
        <translation>Escriba el nombre de su ciudad.</translation>
    </message>
    <message>
        <source>Drop a table to import it, or a committee’s file to open it.</source>
        <translation>Suelte una tabla para importarla, o el archivo de un comité para abrirlo.</translation>
    </message>
    <message>
        <source>To import %1, start your committee or open its file.</source>
        <extracomment>%1 is one or more names of files.</extracomment>
        <translation>Para importar %1, cree su comité o abra el archivo del comité.</translation>
    </message>
</context>
<context>
    <name>scd::FlagPair</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The two cities of a partnership, for screen readers.</extracomment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>scd::FormBinder</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) not saved yet</source>
        <translation>
            <numerusform>%n campo aún sin guardar</numerusform>
            <numerusform>%n campos aún sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n minute(s) ago</source>
        <translation>
            <numerusform>Guardado hace %n minuto</numerusform>
            <numerusform>Guardado hace %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::FormShaper</name>
    <message>
        <source>Go to it</source>
        <comment>the record that a field refers to</comment>
        <translation>Ir allá</translation>
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
    <name>scd::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A part of the delegation with a programme of its own, such as “Officials” or “Youth”.</source>
        <translation>Una parte de la delegación con su propio programa, como “Autoridades” o “Jóvenes”.</translation>
    </message>
    <message>
        <source>&amp;Led by</source>
        <translation>&amp;A cargo de</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Dé un nombre al grupo.</translation>
    </message>
</context>
<context>
    <name>scd::HistoryDialog</name>
    <message>
        <source>No changes yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Each change is written down here: who made it, when, and what it was.</source>
        <translation>Aquí queda anotado cada cambio: quién lo hizo, cuándo y qué fue.</translation>
    </message>
    <message>
        <source>History of all changes</source>
        <translation>Historial de todos los cambios</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Cambios, el más nuevo primero</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <translation>Revertir este cambio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>y %n registro más</numerusform>
            <numerusform>y %n registros más</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Change reverted</source>
        <translation>Cambio revertido</translation>
    </message>
</context>
<context>
    <name>scd::HistoryModel</name>
    <message>
        <source>Undone</source>
        <extracomment>A change that was taken back</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>step of history</comment>
        <extracomment>A step of History that took another one back</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>scd::HostingPage</name>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>Por ciudad</translation>
    </message>
    <message>
        <source>Most guests first</source>
        <translation>Con más huéspedes primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo primero</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>New host family</source>
        <translation>Nueva familia anfitriona</translation>
    </message>
    <message>
        <source>Search host families</source>
        <translation>Buscar familias anfitrionas</translation>
    </message>
    <message>
        <source>No family is chosen</source>
        <translation>Ninguna familia elegida</translation>
    </message>
    <message>
        <source>Choose a family in the list to see and change what is known of its home.</source>
        <translation>Elija una familia de la lista para ver y cambiar lo que se sabe de su hogar.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host family(ies)</source>
        <translation>
            <numerusform>%Ln familia anfitriona</numerusform>
            <numerusform>%Ln familias anfitrionas</numerusform>
        </translation>
    </message>
    <message>
        <source>No family fits</source>
        <translation>Ninguna familia coincide</translation>
    </message>
    <message>
        <source>No host families yet</source>
        <translation>Aún no hay familias anfitrionas</translation>
    </message>
    <message>
        <source>Families that give guests a bed, a dinner or a ride will be listed here.</source>
        <translation>Aquí aparecerán las familias que ofrecen a los huéspedes una cama, una cena o un traslado.</translation>
    </message>
    <message>
        <source>Host family moved to the Trash: %1</source>
        <translation>Familia anfitriona enviada a la Papelera: %1</translation>
    </message>
    <message>
        <source>Nights to come</source>
        <translation>Próximas noches</translation>
    </message>
    <message>
        <source>Takes guests</source>
        <translation>Recibe huéspedes</translation>
    </message>
    <message>
        <source>No pets</source>
        <translation>Sin mascotas</translation>
    </message>
    <message>
        <source>No smoking indoors</source>
        <translation>Sin fumar adentro</translation>
    </message>
    <message>
        <source>No stairs</source>
        <translation>Sin escaleras</translation>
    </message>
    <message>
        <source>Only families with</source>
        <translation>Solo familias con</translation>
    </message>
    <message>
        <source>Only families of whom all of this is known</source>
        <translation>Solo las familias de las que se sabe todo esto</translation>
    </message>
    <message>
        <source>Try fewer letters, or fewer filters.</source>
        <translation>Pruebe con menos letras o menos filtros.</translation>
    </message>
</context>
<context>
    <name>scd::HoursForm</name>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Hours in the year</source>
        <translation>Horas en el año</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>after a number</comment>
        <translation>horas</translation>
    </message>
</context>
<context>
    <name>scd::HouseholdCard</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <comment>that a family can host</comment>
        <translation>
            <numerusform>%n huésped</numerusform>
            <numerusform>%n huéspedes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n persona adulta</numerusform>
            <numerusform>%n personas adultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n menor</numerusform>
            <numerusform>%n menores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::HouseholdForm</name>
    <message>
        <source>The family</source>
        <translation>La familia</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>As on the welcome letter</source>
        <translation>Como en la carta de bienvenida</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;City or town</source>
        <translation>&amp;Ciudad o pueblo</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Home comm&amp;unity</source>
        <translation>Com&amp;unidad</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Languages spoken at home</source>
        <translation>Idiomas que se hablan en casa</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>Quiénes viven allí</translation>
    </message>
    <message>
        <source>Room for guests</source>
        <translation>Espacio para huéspedes</translation>
    </message>
    <message>
        <source>Guests at m&amp;ost</source>
        <translation>Má&amp;ximo de huéspedes</translation>
    </message>
    <message>
        <source>&amp;Beds</source>
        <translation>Ca&amp;mas</translation>
    </message>
    <message>
        <source>&amp;Rooms and beds</source>
        <translation>&amp;Habitaciones y camas</translation>
    </message>
    <message>
        <source>Own room, two single beds</source>
        <translation>Habitación propia, dos camas individuales</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Baño</translation>
    </message>
    <message>
        <source>&amp;Stairs</source>
        <translation>Esca&amp;leras</translation>
    </message>
    <message>
        <source>Whether there are stairs to the guests&apos; room</source>
        <translation>Si hay escaleras hasta la habitación de huéspedes</translation>
    </message>
    <message>
        <source>N&amp;ights offered</source>
        <translation>N&amp;oches ofrecidas</translation>
    </message>
    <message>
        <source>Life at home</source>
        <translation>La vida en casa</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Mascotas</translation>
    </message>
    <message>
        <source>Where the pets are</source>
        <translation>Dónde están las mascotas</translation>
    </message>
    <message>
        <source>The dog sleeps in the garage</source>
        <translation>El perro duerme en el garaje</translation>
    </message>
    <message>
        <source>&amp;Diets catered for</source>
        <translation>Dietas &amp;que se atienden</translation>
    </message>
    <message>
        <source>Diets catered for</source>
        <translation>Dietas que se atienden</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Of those who live there; shown here alone</source>
        <translation>De quienes viven allí; solo se muestra aquí</translation>
    </message>
    <message>
        <source>Help and wishes</source>
        <translation>Ayuda y deseos</translation>
    </message>
    <message>
        <source>Seats in the car</source>
        <translation>Asientos en el auto</translation>
    </message>
    <message>
        <source>Wish to &amp;join in</source>
        <translation>Deseo de &amp;participar</translation>
    </message>
    <message>
        <source>1–10</source>
        <translation>1–10</translation>
    </message>
    <message>
        <source>How much they would like to do with their guests: 1 little, 10 a lot</source>
        <translation>Cuánto desean hacer con sus huéspedes: 1 poco, 10 mucho</translation>
    </message>
    <message>
        <source>Airport pick-up, dinner host, interpreting</source>
        <translation>Traslado desde el aeropuerto, cenas, interpretación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Add who lives there: a name, or %1</source>
        <extracomment>%1 is a name with an age, as an example: &quot;Emma (14)&quot;</extracomment>
        <translation>Agregar quién vive allí: un nombre, o %1</translation>
    </message>
    <message>
        <source>Nobody is noted yet.</source>
        <translation>Aún no hay nadie anotado.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>Tabaco</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Otra ayuda</translation>
    </message>
    <message>
        <source>Wishes about guests</source>
        <translation>Deseos sobre los huéspedes</translation>
    </message>
</context>
<context>
    <name>scd::ImportSentences</name>
    <message>
        <source>Column %1</source>
        <extracomment>A column without a header, by its letter</extracomment>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>This is no date. It goes into the notes.</source>
        <translation>No es una fecha. Pasa a las notas.</translation>
    </message>
    <message>
        <source>Day and month could be the other way round. It is taken as %1.</source>
        <translation>El día y el mes podrían estar al revés. Se toma como %1.</translation>
    </message>
    <message>
        <source>The year has two digits. It is taken as %1.</source>
        <translation>El año tiene dos cifras. Se toma como %1.</translation>
    </message>
    <message>
        <source>There is no such day, or it cannot lie there. Please check it.</source>
        <translation>Ese día no existe o no puede estar ahí. Revíselo.</translation>
    </message>
    <message>
        <source>This is no time. It goes into the notes.</source>
        <translation>No es una hora. Pasa a las notas.</translation>
    </message>
    <message>
        <source>This is no number. It goes into the notes.</source>
        <translation>No es un número. Pasa a las notas.</translation>
    </message>
    <message>
        <source>Only a part of it fits. The whole text goes into the notes.</source>
        <translation>Solo cabe una parte. El texto completo pasa a las notas.</translation>
    </message>
    <message>
        <source>“%1” fits nowhere. The whole text goes into the notes.</source>
        <translation>“%1” no cabe en ningún campo. El texto completo pasa a las notas.</translation>
    </message>
    <message>
        <source>This does not look like an address. It goes into the notes.</source>
        <translation>No parece una dirección. Pasa a las notas.</translation>
    </message>
    <message>
        <source>This is none of the choices. It goes into the notes.</source>
        <translation>No es ninguna de las opciones. Pasa a las notas.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices. It goes into the notes.</source>
        <translation>“%1” no es ninguna de las opciones. Pasa a las notas.</translation>
    </message>
    <message>
        <source>This is neither yes nor no. It goes into the notes.</source>
        <translation>No es ni sí ni no. Pasa a las notas.</translation>
    </message>
    <message>
        <source>This country is not known. It goes into the notes.</source>
        <translation>No se conoce este país. Pasa a las notas.</translation>
    </message>
    <message>
        <source>The language “%1” is not known. It goes into the notes.</source>
        <translation>No se conoce el idioma “%1”. Pasa a las notas.</translation>
    </message>
    <message>
        <source>This time zone is not known. It goes into the notes.</source>
        <translation>No se conoce esta zona horaria. Pasa a las notas.</translation>
    </message>
    <message>
        <source>Nothing in your file is called “%1”. It goes into the notes.</source>
        <translation>Nada en su archivo se llama “%1”. Pasa a las notas.</translation>
    </message>
    <message>
        <source>Several records in your file have this name. It goes into the notes.</source>
        <translation>Varios registros de su archivo tienen este nombre. Pasa a las notas.</translation>
    </message>
    <message>
        <source>Which word is the surname cannot be told. The name is kept whole.</source>
        <translation>No se sabe qué palabra es el apellido. El nombre queda entero.</translation>
    </message>
    <message>
        <source>People and ages were read out of free text. Please compare.</source>
        <translation>Las personas y edades se tomaron de un texto libre. Compare, por favor.</translation>
    </message>
    <message>
        <source>This looks like a formula. It is kept as plain text and never run.</source>
        <translation>Parece una fórmula. Queda como texto y nunca se ejecuta.</translation>
    </message>
    <message>
        <source>This is too long for its field. It goes into the notes.</source>
        <translation>Es demasiado largo para su campo. Pasa a las notas.</translation>
    </message>
    <message>
        <source>The spreadsheet itself shows an error here. It goes into the notes.</source>
        <translation>La propia hoja muestra aquí un error. Pasa a las notas.</translation>
    </message>
    <message>
        <source>Another column fills the same field differently. This one goes into the notes.</source>
        <translation>Otra columna llena el mismo campo de otro modo. Esta pasa a las notas.</translation>
    </message>
    <message>
        <source>Row %1 has the same name but differs.</source>
        <translation>La fila %1 tiene el mismo nombre, pero es distinta.</translation>
    </message>
    <message>
        <source>“%1” in your file has the same name but differs. If it is the same, say so below.</source>
        <translation>“%1” de su archivo tiene el mismo nombre, pero es distinto. Si es el mismo, indíquelo abajo.</translation>
    </message>
    <message>
        <source>An earlier row says otherwise. This one goes into the notes.</source>
        <translation>Una fila anterior dice otra cosa. Esta pasa a las notas.</translation>
    </message>
    <message>
        <source>It is left out because something is missing: %1.</source>
        <translation>Se omite porque falta algo: %1.</translation>
    </message>
    <message>
        <source>This cannot be stored there and goes into the notes. %1</source>
        <translation>No se puede guardar ahí y pasa a las notas. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and doubt</comment>
        <extracomment>A column of the sheet, and what is doubtful in its cell</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Belongs to row %1</source>
        <translation>Pertenece a la fila %1</translation>
    </message>
    <message>
        <source>Nothing like it is in your file</source>
        <translation>No hay nada parecido en su archivo</translation>
    </message>
    <message>
        <source>Same e-mail as %1</source>
        <translation>El mismo correo que %1</translation>
    </message>
    <message>
        <source>Same name and birth date as %1</source>
        <translation>El mismo nombre y fecha de nacimiento que %1</translation>
    </message>
    <message>
        <source>Same name as %1</source>
        <translation>El mismo nombre que %1</translation>
    </message>
    <message>
        <source>Nearly the same name as %1</source>
        <translation>Casi el mismo nombre que %1</translation>
    </message>
    <message>
        <source>Same name and place as %1</source>
        <translation>El mismo nombre y lugar que %1</translation>
    </message>
    <message>
        <source>Same time and title as %1</source>
        <translation>La misma hora y título que %1</translation>
    </message>
    <message>
        <source>Says the same as %1</source>
        <translation>Dice lo mismo que %1</translation>
    </message>
    <message>
        <source>You said that it is %1</source>
        <translation>Usted indicó que es %1</translation>
    </message>
    <message>
        <source>Something that it needs is missing</source>
        <translation>Falta algo que necesita</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a sheet</comment>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>a row of a sheet</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a row of a sheet</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a row of a sheet</comment>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Nothing is known of this column.</source>
        <translation>No se sabe nada de esta columna.</translation>
    </message>
    <message>
        <source>Taken by its header.</source>
        <translation>Se reconoció por su encabezado.</translation>
    </message>
    <message>
        <source>Taken by words of its header. Please check.</source>
        <translation>Se reconoció por palabras de su encabezado. Revise, por favor.</translation>
    </message>
    <message>
        <source>Taken by its values. Please check.</source>
        <translation>Se reconoció por sus valores. Revise, por favor.</translation>
    </message>
    <message>
        <source>As in the mapping that was used before.</source>
        <translation>Como en la correspondencia usada antes.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Como usted eligió.</translation>
    </message>
    <message>
        <source>Cells: %1 in fields, %2 in notes, %3 to look at, %4 left out, %5 lost.</source>
        <translation>Celdas: en campos %1, en notas %2, por revisar %3, omitidas %4, perdidas %5.</translation>
    </message>
    <message>
        <source>Imported from %1: %2 added, %3 changed</source>
        <translation>Importado de %1: agregadas %2, cambiadas %3</translation>
    </message>
    <message>
        <source>This is protected text, and notes are not. It is left out; type it into its field by hand.</source>
        <translation>Es un texto protegido y las notas no lo son. Se omite; escríbalo a mano en su campo.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 the same, %5 left out; %6 want a look.</source>
        <translation>%1: agregadas %2, cambiadas %3, iguales %4, omitidas %5; por revisar %6.</translation>
    </message>
    <message>
        <source>%1: %2 to add, %3 to change, %4 the same, %5 left out; %6 want a look.</source>
        <translation>%1: por agregar %2, por cambiar %3, iguales %4, omitidas %5; por revisar %6.</translation>
    </message>
    <message>
        <source>Text around the table is kept in the notes of the delegation.</source>
        <translation>El texto alrededor de la tabla queda en las notas de la delegación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) outside of the table stay(s) out.</source>
        <translation>
            <numerusform>%Ln celda fuera de la tabla se queda fuera.</numerusform>
            <numerusform>%Ln celdas fuera de la tabla se quedan fuera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ImportSetup</name>
    <message>
        <source>&amp;New exchange…</source>
        <translation>&amp;Nuevo intercambio…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>These &amp;are</source>
        <translation>&amp;Qué son</translation>
    </message>
    <message>
        <source>&amp;Of the delegation</source>
        <translation>&amp;De la delegación</translation>
    </message>
    <message>
        <source>The &amp;header is in row</source>
        <translation>El &amp;encabezado está en la fila</translation>
    </message>
    <message>
        <source>Te&amp;xts are in</source>
        <translation>Los te&amp;xtos están en</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Where the header of a sheet is: it has none</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The row with the names of the columns; what is above it is left alone</source>
        <translation>La fila con los nombres de las columnas; lo que está encima no se toca</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <extracomment>A table of a file: the rows of the sheet in which it stands</extracomment>
        <translation>filas %1 a %2</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Todavía no hay ninguna</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija una</translation>
    </message>
</context>
<context>
    <name>scd::ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Say what the sheet holds and look at what will be made of it. Nothing is changed before you press Import, and Undo takes it back.</source>
        <translation>Indique qué contiene la hoja y mire qué saldrá de ella. Nada cambia antes de pulsar Importar, y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Correspondencia</translation>
    </message>
    <message>
        <source>Which column is which field, as a file that others can use for sheets like this one</source>
        <translation>Qué columna es qué campo, en un archivo que otras personas pueden usar para hojas como esta</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>&amp;Abrir correspondencia…</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>&amp;Guardar correspondencia…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar in&amp;forme…</translation>
    </message>
    <message>
        <source>A table with every cell of the sheet, where it goes, and why</source>
        <translation>Una tabla con cada celda de la hoja, adónde va y por qué</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Importar “%1”</translation>
    </message>
    <message>
        <source>Reading the sheet …</source>
        <translation>Leyendo la hoja…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Im&amp;portar</translation>
    </message>
    <message>
        <source>Tables, address books and calendars (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics);;All files (*)</source>
        <translation>Tablas, libretas de direcciones y calendarios (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This was not read</source>
        <translation>No se leyó</translation>
    </message>
    <message>
        <source>The rows belong to a delegation. Choose which one it is; when there is none yet, plan the exchange first.</source>
        <translation>Las filas pertenecen a una delegación. Elija cuál es; si aún no hay ninguna, planifique primero el intercambio.</translation>
    </message>
    <message>
        <source>No table was found in this sheet. Say in which row its header is, and what its columns are.</source>
        <translation>No se encontró ninguna tabla en esta hoja. Indique en qué fila está el encabezado y qué son sus columnas.</translation>
    </message>
    <message>
        <source>The columns are as you chose them the last time for such a sheet.</source>
        <translation>Las columnas están como usted las eligió la última vez para una hoja así.</translation>
    </message>
    <message numerus="yes">
        <source>Characters that cannot be kept were left out of %Ln cell(s).</source>
        <translation>
            <numerusform>Se quitaron caracteres que no se pueden guardar de %Ln celda.</numerusform>
            <numerusform>Se quitaron caracteres que no se pueden guardar de %Ln celdas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be two days. Which is it? All such dates of this sheet are read the same way.</source>
        <translation>“%1” puede ser dos días. ¿Cuál es? Todas las fechas así de esta hoja se leen igual.</translation>
    </message>
    <message>
        <source>“%1” is read as %2, and all such dates alike.</source>
        <translation>“%1” se lee como %2, y así todas las fechas parecidas.</translation>
    </message>
    <message>
        <source>No, it is %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>No, es %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) want a look: they are listed below, and the report keeps the list.</source>
        <translation>
            <numerusform>Hay %Ln fila por revisar: está abajo, y el informe guarda la lista.</numerusform>
            <numerusform>Hay %Ln filas por revisar: están abajo, y el informe guarda la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Tabla siguiente</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>Abrir una correspondencia</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondencias (*.json)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la correspondencia</translation>
    </message>
    <message>
        <source>%1 report</source>
        <extracomment>A file name: %1 is the sheet that was imported</extracomment>
        <translation>%1 informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>What no table can hold was left out: %1.</source>
        <translation>Se omitió lo que ninguna tabla puede contener: %1.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>El informe está en “%1”.</translation>
    </message>
    <message>
        <source>This table was imported. Undo takes it back.</source>
        <translation>Esta tabla se importó. Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>scd::ItineraryDelegate</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <comment>a sentence about an item; how many others there are</comment>
        <translation>
            <numerusform>%1 Y %n más.</numerusform>
            <numerusform>%1 Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>en paralelo</translation>
    </message>
    <message>
        <source>fixed booking</source>
        <translation>reserva fija</translation>
    </message>
    <message>
        <source>nothing planned yet</source>
        <translation>aún nada previsto</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Sin hora fija</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>fin abierto</translation>
    </message>
    <message>
        <source>%1 time to %2 time</source>
        <comment>a flight, two cities</comment>
        <translation>de la hora de %1 a la de %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>a city</comment>
        <translation>hora de %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <comment>an item that ends on another day</comment>
        <translation>termina el %1</translation>
    </message>
</context>
<context>
    <name>scd::ItineraryItemForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>Tip&amp;o</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Esta&amp;do</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>Empie&amp;za</translation>
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
        <source>&amp;Booking or flight number</source>
        <translation>Número de reserva o de v&amp;uelo</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Dónde y quiénes</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quiénes participan</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>A car&amp;go</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>Intér&amp;prete</translation>
    </message>
    <message>
        <source>T&amp;ransport</source>
        <translation>Tra&amp;nsporte</translation>
    </message>
    <message>
        <source>&amp;Meeting point</source>
        <translation>Punto de en&amp;cuentro</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Para saber</translation>
    </message>
    <message>
        <source>&amp;Attire</source>
        <translation>Ve&amp;stimenta</translation>
    </message>
    <message>
        <source>&amp;Plan B</source>
        <translation>Plan &amp;B</translation>
    </message>
    <message>
        <source>In the public programme</source>
        <translation>En el programa público</translation>
    </message>
    <message>
        <source>Single delegates</source>
        <translation>Integrantes por separado</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Nuevo lugar</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Ends days later</source>
        <translation>Termina días después</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>Ter&amp;mina</translation>
    </message>
    <message>
        <source>Ve&amp;nue</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;What to bring</source>
        <translation>&amp;Qué llevar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Fixed booking</source>
        <translation>Reserva fija</translation>
    </message>
    <message>
        <source>Keeps its date when the itinerary is shifted.</source>
        <translation>Conserva su fecha si se desplaza el itinerario.</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <source>For the committee only: on no paper and in no calendar.</source>
        <translation>Solo para el comité: no sale en ningún papel ni calendario.</translation>
    </message>
</context>
<context>
    <name>scd::ItineraryModel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>findings of an item, for screen readers</comment>
        <translation>
            <numerusform>%n aspecto por revisar</numerusform>
            <numerusform>%n aspectos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, open end</source>
        <translation>%1, sin hora de fin</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>a time range that ends on another date: &quot;10:30 PM – Apr 4, 5:00 AM&quot;</extracomment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s)</source>
        <translation>
            <numerusform>%n integrante</numerusform>
            <numerusform>%n integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Same time as at home</source>
        <translation>Misma hora que en casa</translation>
    </message>
    <message>
        <source>%1 h ahead of home</source>
        <translation>%1 h más que en casa</translation>
    </message>
    <message>
        <source>%1 h behind home</source>
        <translation>%1 h menos que en casa</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of home</source>
        <translation>
            <numerusform>%n hora más que en casa</numerusform>
            <numerusform>%n horas más que en casa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) behind home</source>
        <translation>
            <numerusform>%n hora menos que en casa</numerusform>
            <numerusform>%n horas menos que en casa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ItineraryTab</name>
    <message>
        <source>Add item…</source>
        <translation>Agregar actividad…</translation>
    </message>
    <message>
        <source>Add an itinerary item (Ctrl+N)</source>
        <translation>Agregar una actividad al itinerario (Ctrl+N)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Duplicate item</source>
        <translation>Duplicar la actividad</translation>
    </message>
    <message>
        <source>Move item to another day…</source>
        <translation>Mover la actividad a otro día…</translation>
    </message>
    <message>
        <source>Move item to the day before</source>
        <translation>Mover la actividad al día anterior</translation>
    </message>
    <message>
        <source>Move item to the day after</source>
        <translation>Mover la actividad al día siguiente</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>Eliminar la actividad</translation>
    </message>
    <message>
        <source>Copy a day…</source>
        <translation>Copiar un día…</translation>
    </message>
    <message>
        <source>Shift the whole itinerary…</source>
        <translation>Desplazar todo el itinerario…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>When do they come?</source>
        <translation>¿Cuándo vienen?</translation>
    </message>
    <message>
        <source>As soon as the first and the last day are known, the programme has a place for each day.</source>
        <translation>Cuando se conozcan el primer y el último día, el programa tendrá un espacio para cada día.</translation>
    </message>
    <message>
        <source>Set the dates…</source>
        <translation>Poner las fechas…</translation>
    </message>
    <message>
        <source>at home %1</source>
        <translation>en casa %1</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Actividad agregada</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) copied</source>
        <translation>
            <numerusform>%n actividad copiada</numerusform>
            <numerusform>%n actividades copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Item moved</source>
        <translation>Actividad movida</translation>
    </message>
    <message>
        <source>Item deleted: %1</source>
        <translation>Actividad eliminada: %1</translation>
    </message>
    <message>
        <source>Title of the day…</source>
        <translation>Título del día…</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>Importar un programa…</translation>
    </message>
    <message>
        <source>Confirm all drafts</source>
        <extracomment>All items that are marked as drafts become confirmed.</extracomment>
        <translation>Confirmar todos los borradores</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) confirmed</source>
        <translation>
            <numerusform>%n actividad confirmada</numerusform>
            <numerusform>%n actividades confirmadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ItineraryView</name>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>scd::LanguageForm</name>
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
</context>
<context>
    <name>scd::LanguageTextEdit</name>
    <message>
        <source>Not translated yet</source>
        <translation>Aún sin traducir</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 is one or more languages: &quot;Español and Filipino&quot;.</extracomment>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a field and its language, for screen readers: &quot;Title, Español&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
</context>
<context>
    <name>scd::ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
</context>
<context>
    <name>scd::MainWindow</name>
    <message>
        <source>Sample data: look around and change what you like.</source>
        <translation>Datos de ejemplo: explore y cambie lo que guste.</translation>
    </message>
    <message>
        <source>Start our own</source>
        <translation>Crear el nuestro</translation>
    </message>
    <message>
        <source>This file is open for reading only: changes cannot be saved.</source>
        <translation>Este archivo está abierto solo para leer: no se pueden guardar cambios.</translation>
    </message>
    <message>
        <source>Sister City Desk</source>
        <extracomment>Title of the window: the committee, then the program</extracomment>
        <translation>Sister City Desk</translation>
    </message>
    <message>
        <source>%1 — Sister City Desk</source>
        <translation>%1 — Sister City Desk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Abrir reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: back and forward</extracomment>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>D&amp;eshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Edit menu: %1 is what was done, as a sentence: &quot;Undo: Change arrival of Mayor&apos;s visit&quot;</extracomment>
        <translation>D&amp;eshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>There is no delegation to print yet</source>
        <translation>Aún no hay una delegación para imprimir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Something is not saved yet</source>
        <translation>Aún hay algo sin guardar</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver allá</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin guardarlo</translation>
    </message>
    <message>
        <source>There is no list on this page</source>
        <translation>En esta página no hay ninguna lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied as a table, without personal data</source>
        <translation>
            <numerusform>Se copió %Ln registro como tabla, sin datos personales</numerusform>
            <numerusform>Se copiaron %Ln registros como tabla, sin datos personales</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done, as a sentence: &quot;Undone: Change arrival of Mayor&apos;s visit&quot;</extracomment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Hecho de nuevo: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>What was typed in “%1”</source>
        <extracomment>What undo takes back: text that a field refused; %1 is the label of the field</extracomment>
        <translation>Lo escrito en “%1”</translation>
    </message>
    <message>
        <source>Drop to import. You see what will be made of it before anything is changed.</source>
        <translation>Suelte para importar. Verá qué saldrá de ello antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy some rows of a spreadsheet first</source>
        <translation>No hay ninguna tabla en el portapapeles. Copie primero unas filas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>What you typed in “%1” (%2) could not be saved; beside the field it says why.</source>
        <extracomment>%1 is a field (&quot;E-mail&quot;), %2 the name of its record</extracomment>
        <translation>Lo que escribió en “%1” (%2) no se pudo guardar; junto al campo dice por qué.</translation>
    </message>
    <message>
        <source>This file is open for reading only: nothing can be added</source>
        <translation>Este archivo está abierto solo para lectura: no se puede añadir nada</translation>
    </message>
</context>
<context>
    <name>scd::MemberForm</name>
    <message>
        <source>Name of the member</source>
        <translation>Nombre de quien vive allí</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Adult or child</source>
        <translation>Persona adulta o menor</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Edad en años</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>The same as in People</source>
        <translation>La misma que en Personas</translation>
    </message>
    <message>
        <source>The same person in People</source>
        <translation>La misma persona en Personas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>Beside the age that was told some time ago, or a birth date: how old somebody is now</extracomment>
        <translation>ahora %1</translation>
    </message>
</context>
<context>
    <name>scd::MoveItemDialog</name>
    <message>
        <source>Move to another day</source>
        <translation>Mover a otro día</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Empieza</translation>
    </message>
    <message>
        <source>The end moves along.</source>
        <translation>El final se mueve también.</translation>
    </message>
</context>
<context>
    <name>scd::NewAgreementDialog</name>
    <message>
        <source>New agreement</source>
        <translation>Nuevo convenio</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Fecha de firma</translation>
    </message>
    <message>
        <source>Signed &amp;at</source>
        <translation>&amp;Lugar de firma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>&amp;For us signed</source>
        <translation>Por &amp;nuestra parte firmó</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Our signatory</source>
        <translation>Firmante de nuestra parte</translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation>Cargo como firmó</translation>
    </message>
    <message>
        <source>Title of our signatory</source>
        <translation>Cargo de quien firmó por nuestra parte</translation>
    </message>
    <message>
        <source>For the &amp;partner signed</source>
        <translation>&amp;Por la otra parte firmó</translation>
    </message>
    <message>
        <source>Partner&apos;s signatory</source>
        <translation>Firmante de la otra parte</translation>
    </message>
    <message>
        <source>Title of the partner&apos;s signatory</source>
        <translation>Cargo de quien firmó por la otra parte</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Agregar convenio</translation>
    </message>
</context>
<context>
    <name>scd::NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Nuevo hecho</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué ocurrió</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Agregar hecho</translation>
    </message>
</context>
<context>
    <name>scd::NewExchangeDialog</name>
    <message>
        <source>New exchange</source>
        <translation>Nuevo intercambio</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planificarlo</translation>
    </message>
    <message>
        <source>They visit us</source>
        <translation>Nos visitan</translation>
    </message>
    <message>
        <source>We visit them</source>
        <translation>Les visitamos</translation>
    </message>
    <message>
        <source>&amp;Partner city</source>
        <translation>&amp;Ciudad asociada</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Mayor&apos;s visit, youth music exchange …</source>
        <translation>Visita de la alcaldía, intercambio juvenil de música …</translation>
    </message>
    <message>
        <source>Who &amp;travels</source>
        <translation>&amp;Quién viaja</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Primer &amp;día</translation>
    </message>
    <message>
        <source>Leave both days empty when they are not known yet.</source>
        <translation>Deje los dos días vacíos si aún no se conocen.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Úl&amp;timo día</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Propósito</translation>
    </message>
    <message>
        <source>Choose the partner city.</source>
        <translation>Elija la ciudad asociada.</translation>
    </message>
    <message>
        <source>Give the exchange a name, such as “Mayor&apos;s visit”.</source>
        <translation>Dé un nombre al intercambio, como “Visita de la alcaldía”.</translation>
    </message>
    <message>
        <source>Give the first day too, or leave both empty.</source>
        <translation>Indique también el primer día o deje los dos vacíos.</translation>
    </message>
    <message>
        <source>Ends before it starts. Choose %1 or later.</source>
        <translation>Termina antes de empezar. Elija %1 o una fecha posterior.</translation>
    </message>
    <message>
        <source>Also plan the &amp;return visit</source>
        <translation>Planificar también la visita de &amp;vuelta</translation>
    </message>
    <message>
        <source>Makes a second delegation, the other way round. Its days and delegates are added later.</source>
        <translation>Crea una segunda delegación en sentido contrario. Sus días y sus integrantes se agregan después.</translation>
    </message>
    <message>
        <source>New partner city</source>
        <translation>Nueva ciudad asociada</translation>
    </message>
</context>
<context>
    <name>scd::NewHouseholdDialog</name>
    <message>
        <source>New host family</source>
        <translation>Nueva familia anfitriona</translation>
    </message>
    <message>
        <source>&amp;Name of the family</source>
        <translation>&amp;Nombre de la familia</translation>
    </message>
    <message>
        <source>&amp;City or town</source>
        <translation>&amp;Ciudad o pueblo</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>C&amp;orreo electrónico</translation>
    </message>
    <message>
        <source>&amp;Guests at most</source>
        <translation>Má&amp;ximo de huéspedes</translation>
    </message>
    <message>
        <source>Add host family</source>
        <translation>Agregar familia anfitriona</translation>
    </message>
    <message>
        <source>Already in the file: %1. Is it the same family?</source>
        <extracomment>%1 is one or more families.</extracomment>
        <translation>Ya está en el archivo: %1. ¿Es la misma familia?</translation>
    </message>
</context>
<context>
    <name>scd::NewItineraryItemDialog</name>
    <message>
        <source>New itinerary item</source>
        <translation>Nueva actividad del itinerario</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Nuevo lugar</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Empieza</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Termina</translation>
    </message>
    <message>
        <source>Leave it empty when nobody knows yet.</source>
        <translation>Deje el campo vacío si aún nadie lo sabe.</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Solo para</translation>
    </message>
    <message>
        <source>Say in a few words what happens.</source>
        <translation>Diga en pocas palabras qué se hará.</translation>
    </message>
    <message>
        <source>Ends before it starts. Choose %1 or later.</source>
        <translation>Termina antes de empezar. Elija %1 o una fecha posterior.</translation>
    </message>
</context>
<context>
    <name>scd::NewPartnerDialog</name>
    <message>
        <source>New partner city</source>
        <translation>Nueva ciudad asociada</translation>
    </message>
    <message>
        <source>&amp;Name of the city</source>
        <translation>Nombre &amp;de la ciudad</translation>
    </message>
    <message>
        <source>Tena</source>
        <translation>Tena</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Escriba una parte del nombre</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>&amp;Clase de lugar</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Etapa</translation>
    </message>
    <message>
        <source>S&amp;ince (year)</source>
        <translation>Desde (&amp;año)</translation>
    </message>
    <message>
        <source>&amp;Our community</source>
        <translation>&amp;Nuestra comunidad</translation>
    </message>
    <message>
        <source>Add partner city</source>
        <translation>Agregar ciudad asociada</translation>
    </message>
    <message>
        <source>%1 is in the file already. The new partnership will use it.</source>
        <translation>%1 ya está en el archivo. La nueva relación la usará.</translation>
    </message>
    <message>
        <source>Please type the name of the city.</source>
        <translation>Escriba el nombre de la ciudad.</translation>
    </message>
    <message>
        <source>Please choose which of our communities it is a partner of.</source>
        <translation>Elija con cuál de nuestras comunidades se asocia.</translation>
    </message>
    <message>
        <source>The year is not a number. Type it like 2001.</source>
        <translation>El año no es un número. Escríbalo así: 2001.</translation>
    </message>
    <message>
        <source>This partnership is in the file already.</source>
        <translation>Esta relación ya está en el archivo.</translation>
    </message>
</context>
<context>
    <name>scd::NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>Se&amp;cond surname</source>
        <translation>&amp;Segundo apellido</translation>
    </message>
    <message>
        <source>Home comm&amp;unity</source>
        <translation>Comunidad &amp;de origen</translation>
    </message>
    <message>
        <source>E-&amp;mail or phone</source>
        <translation>&amp;Correo o teléfono</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Agregar persona</translation>
    </message>
    <message>
        <source>Already in the file: %1. Is it the same person?</source>
        <extracomment>%1 is one or more names.</extracomment>
        <translation>Ya está en el archivo: %1. ¿Es la misma persona?</translation>
    </message>
</context>
<context>
    <name>scd::NumberEditor</name>
    <message>
        <source>This is not a whole number. Type it like 12500.</source>
        <translation>Este no es un número entero. Escríbalo así: 12500.</translation>
    </message>
    <message>
        <source>This is not a number. Type it like -0.99.</source>
        <translation>Este no es un número. Escríbalo así: -0.99.</translation>
    </message>
</context>
<context>
    <name>scd::OfficeForm</name>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
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
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>1 = the highest of the community</source>
        <translation>1 = el más alto de la comunidad</translation>
    </message>
</context>
<context>
    <name>scd::PageHeader</name>
    <message>
        <source>More</source>
        <extracomment>A button of a record&apos;s head: a menu of what else can be done, where there is no room for the buttons.</extracomment>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>scd::PageListModel</name>
    <message>
        <source>%1, %L2</source>
        <extracomment>A page of the sidebar and how many records it has: &quot;People, 58&quot;</extracomment>
        <translation>%1, %L2</translation>
    </message>
</context>
<context>
    <name>scd::PartnerCard</name>
    <message>
        <source>since %1</source>
        <comment>a year</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>next exchange %1</source>
        <comment>a year</comment>
        <translation>próximo intercambio %1</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <comment>a year</comment>
        <translation>último intercambio %1</translation>
    </message>
</context>
<context>
    <name>scd::PartnerDetail</name>
    <message>
        <source>New agreement…</source>
        <translation>Nuevo convenio…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nuevo hecho…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translation>Quién cambió qué, y cuándo</translation>
    </message>
    <message>
        <source>What is shown of the partner</source>
        <translation>Qué se muestra de la ciudad asociada</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Relación de ciudades</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Convenios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>No exchange with this city yet.</source>
        <translation>Aún no hay intercambios con esta ciudad.</translation>
    </message>
    <message>
        <source>Which of the two cities</source>
        <translation>Cuál de las dos ciudades</translation>
    </message>
    <message>
        <source>Agreements, delegations and events, the newest first. Choose an event to change it; Enter or a double click opens the others.</source>
        <translation>Convenios, delegaciones y hechos, lo más nuevo primero. Elija un hecho para cambiarlo; Intro o doble clic abre los demás.</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>El hecho elegido</translation>
    </message>
    <message>
        <source>Delete this event</source>
        <translation>Eliminar este hecho</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1</source>
        <translation>Se envió a la Papelera: %1</translation>
    </message>
</context>
<context>
    <name>scd::PartnersPage</name>
    <message>
        <source>Partner cities</source>
        <translation>Ciudades</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New partner city</source>
        <translation>Nueva ciudad asociada</translation>
    </message>
    <message>
        <source>Search partner cities</source>
        <translation>Buscar ciudades asociadas</translation>
    </message>
    <message>
        <source>Only partners at this stage</source>
        <translation>Solo ciudades en esta etapa</translation>
    </message>
    <message>
        <source>At any stage</source>
        <translation>En cualquier etapa</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Lo más antiguo primero</translation>
    </message>
    <message>
        <source>No partner is chosen</source>
        <translation>No hay ninguna ciudad elegida</translation>
    </message>
    <message>
        <source>Choose a city in the list to see its agreements, exchanges and history.</source>
        <translation>Elija una ciudad de la lista para ver sus convenios, intercambios e historia.</translation>
    </message>
    <message>
        <source>No city fits</source>
        <translation>Ninguna ciudad coincide</translation>
    </message>
    <message>
        <source>No partner city yet</source>
        <translation>Aún no hay ninguna ciudad asociada</translation>
    </message>
    <message>
        <source>Try fewer letters, or another stage.</source>
        <translation>Pruebe con menos letras o con otra etapa.</translation>
    </message>
    <message>
        <source>Your sister cities and friendship cities will be listed here.</source>
        <translation>Aquí aparecerán sus ciudades hermanas y ciudades amigas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln ciudad</numerusform>
            <numerusform>%Ln ciudades</numerusform>
        </translation>
    </message>
    <message>
        <source>Partnership moved to the Trash: %1</source>
        <translation>Relación enviada a la Papelera: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Nuevo convenio…</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nuevo hecho…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Ciudades asociadas</translation>
    </message>
</context>
<context>
    <name>scd::PartnershipForm</name>
    <message>
        <source>Partnership</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>E&amp;tapa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>&amp;Our community</source>
        <translation>N&amp;uestra comunidad</translation>
    </message>
    <message>
        <source>&amp;Liaison</source>
        <translation>E&amp;nlace</translation>
    </message>
    <message>
        <source>Who keeps the contact</source>
        <translation>Quién mantiene el contacto</translation>
    </message>
    <message>
        <source>Se&amp;ctors</source>
        <translation>&amp;Sectores</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>s&amp;ince</source>
        <translation>&amp;desde</translation>
    </message>
    <message>
        <source>How it &amp;began</source>
        <translation>&amp;Cómo empezó</translation>
    </message>
</context>
<context>
    <name>scd::PeoplePage</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Quiénes aparecen</translation>
    </message>
    <message>
        <source>Delegates are people in delegations that are under way or still to come</source>
        <translation>Integrantes son las personas de las delegaciones en curso o por venir</translation>
    </message>
    <message>
        <source>From any community</source>
        <translation>De cualquier comunidad</translation>
    </message>
    <message>
        <source>Only people from this community</source>
        <translation>Solo personas de esta comunidad</translation>
    </message>
    <message>
        <source>By surname</source>
        <translation>Por apellido</translation>
    </message>
    <message>
        <source>By given name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo primero</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>No hay ninguna persona elegida</translation>
    </message>
    <message>
        <source>Choose a person in the list to see and change everything that is known about them.</source>
        <translation>Elija una persona de la lista para ver y cambiar todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aún no hay personas</translation>
    </message>
    <message>
        <source>Try fewer letters, or another filter.</source>
        <translation>Pruebe con menos letras o con otro filtro.</translation>
    </message>
    <message>
        <source>Delegates, hosts, officials and volunteers will be listed here.</source>
        <translation>Aquí aparecerán integrantes, familias anfitrionas, autoridades y voluntariado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Person moved to the Trash: %1</source>
        <translation>Persona enviada a la Papelera: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>scd::PersonDetail</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Add an e-mail address, a number or an address</source>
        <translation>Agregar un correo, un número o una dirección</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Idiomas que habla</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Agregar un idioma</translation>
    </message>
    <message>
        <source>Offices held</source>
        <translation>Cargos que ocupa</translation>
    </message>
    <message>
        <source>Add an office: type its title</source>
        <translation>Agregar un cargo: escriba su título</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Not in a delegation yet.</source>
        <translation>Aún no está en una delegación.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A link to a delegation: its dates and the person&apos;s part in it, &quot;Mar 4–7, 2027 · Member&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>As a volunteer</source>
        <translation>Como voluntariado</translation>
    </message>
    <message>
        <source>Hours given</source>
        <translation>Horas aportadas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificaciones</translation>
    </message>
    <message>
        <source>Travel papers</source>
        <translation>Documentos de viaje</translation>
    </message>
    <message>
        <source>Host family</source>
        <translation>Familia anfitriona</translation>
    </message>
    <message>
        <source>Add what this person can do: interpreting, driving, photos</source>
        <translation>Agregar lo que sabe hacer: interpretar, manejar, fotos</translation>
    </message>
    <message>
        <source>Add the hours of a year: %1</source>
        <extracomment>%1 is a year with hours, as an example: &quot;2026: 12&quot;</extracomment>
        <translation>Agregar las horas de un año: %1</translation>
    </message>
    <message>
        <source>Add a check: choose its kind</source>
        <translation>Agregar una verificación: elija el tipo</translation>
    </message>
    <message>
        <source>Add a travel paper: choose its kind</source>
        <translation>Agregar un documento de viaje: elija el tipo</translation>
    </message>
</context>
<context>
    <name>scd::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Middle name</source>
        <translation>Se&amp;gundo nombre</translation>
    </message>
    <message>
        <source>In the Philippines: the mother&apos;s surname</source>
        <translation>En Filipinas: el apellido de la madre</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>Ape&amp;llido</translation>
    </message>
    <message>
        <source>de la</source>
        <translation>de la</translation>
    </message>
    <message>
        <source>Particles before the surname</source>
        <translation>Partículas antes del apellido</translation>
    </message>
    <message>
        <source>Se&amp;cond surname</source>
        <translation>Seg&amp;undo apellido</translation>
    </message>
    <message>
        <source>Suffi&amp;x</source>
        <translation>Su&amp;fijo</translation>
    </message>
    <message>
        <source>Jr., III</source>
        <translation>Jr., III</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Or&amp;den</translation>
    </message>
    <message>
        <source>How the name is used</source>
        <translation>Cómo se usa el nombre</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>A&amp;podo</translation>
    </message>
    <message>
        <source>&amp;Wants to be called</source>
        <translation>Prefiere &amp;que le digan</translation>
    </message>
    <message>
        <source>&amp;Passport</source>
        <translation>Pasapor&amp;te</translation>
    </message>
    <message>
        <source>Exactly as in the passport</source>
        <translation>Exactamente como en el pasaporte</translation>
    </message>
    <message>
        <source>How to sa&amp;y it</source>
        <translation>Cómo &amp;se pronuncia</translation>
    </message>
    <message>
        <source>mah-REE-ah GREH-fah</source>
        <translation>ma-RÍ-a GRE-fa</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Home comm&amp;unity</source>
        <translation>&amp;Comunidad de origen</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>On lists</source>
        <extracomment>Followed by a name as it stands in an alphabetical list: &quot;Cruz, Juan&quot;</extracomment>
        <translation>En listas</translation>
    </message>
    <message>
        <source>In text</source>
        <extracomment>Followed by a name as it stands in running text: &quot;Juan dela Cruz Jr.&quot;</extracomment>
        <translation>En textos</translation>
    </message>
    <message>
        <source>Called</source>
        <extracomment>Followed by how the person is called: &quot;Juancho&quot;</extracomment>
        <translation>Le dicen</translation>
    </message>
    <message>
        <source>On travel papers</source>
        <extracomment>Followed by the name as in the passport</extracomment>
        <translation>En documentos de viaje</translation>
    </message>
    <message>
        <source>Given n&amp;ames</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Birth, diet and health</source>
        <translation>Nacimiento, dieta y salud</translation>
    </message>
    <message>
        <source>Never on lists, and never on a sheet that is public.</source>
        <translation>Nunca en listas, y nunca en una hoja pública.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menor de 18</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>What, and how severe</source>
        <translation>A qué, y qué tan grave</translation>
    </message>
    <message>
        <source>Of a minor: name and phone</source>
        <translation>De menores: nombre y teléfono</translation>
    </message>
    <message>
        <source>&amp;In an emergency</source>
        <translation>En una e&amp;mergencia</translation>
    </message>
    <message>
        <source>Whom to call: name and phone</source>
        <translation>A quién llamar: nombre y teléfono</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Representante legal</translation>
    </message>
</context>
<context>
    <name>scd::PrintWindow</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>D&amp;elegación</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>Languages, one or two</source>
        <translation>Idiomas, uno o dos</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Size of the type on paper</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Also what is not for e&amp;verybody</source>
        <translation>&amp;Incluir lo que no es público</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>&amp;Blanco y negro</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Todo el programa</translation>
    </message>
    <message>
        <source>One page for each day</source>
        <translation>Una página por cada día</translation>
    </message>
    <message>
        <source>List of delegates</source>
        <translation>Lista de integrantes</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Size of the type on paper</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A delegation in a list: name, dates</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Revision %1. It replaces revision %2.</source>
        <translation>Revisión %1. Reemplaza la revisión %2.</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n texts have no translation</source>
        <translation>
            <numerusform>%n texto no tiene traducción</numerusform>
            <numerusform>%n textos no tienen traducción</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing in: %1</source>
        <extracomment>Tool tip of a text without translation: the languages that lack it</extracomment>
        <translation>Falta en: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>%1 revision %2</source>
        <extracomment>A file name: %1 is the title of a document, %2 the number of its revision</extracomment>
        <translation>%1 revisión %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>scd::RecordDetail</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>scd::RecordListPage</name>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importar una hoja…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>scd::RecordsModel</name>
    <message numerus="yes">
        <source>%Ln value(s) change</source>
        <translation>
            <numerusform>Cambia %Ln valor</numerusform>
            <numerusform>Cambian %Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>A row of a sheet by its number, short</extracomment>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Row %1, %2, %3, %4</source>
        <extracomment>A row of a sheet for screen readers: its number, what it makes, what becomes of it, why</extracomment>
        <translation>Fila %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>scd::RecordsPane</name>
    <message>
        <source>What will be made of it</source>
        <translation>Qué saldrá de ella</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>No rows here</source>
        <translation>Aquí no hay filas</translation>
    </message>
    <message>
        <source>Choose “All rows” above to see every row.</source>
        <translation>Elija “Todas las filas” arriba para ver cada fila.</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Todas las filas (%1)</translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>Por revisar (%1)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>Nuevas (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Cambian (%1)</translation>
    </message>
    <message>
        <source>The same (%1)</source>
        <translation>Iguales (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Omitidas (%1)</translation>
    </message>
    <message>
        <source>Choose rows to decide otherwise, several with Ctrl or Shift.</source>
        <translation>Elija filas para decidir otra cosa; varias, con Ctrl o Mayús.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>What the rows become stands here as soon as it is clear what they are.</source>
        <translation>Aquí se verá qué saldrá de las filas en cuanto esté claro qué son.</translation>
    </message>
</context>
<context>
    <name>scd::ReferencePicker</name>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Choose one from the list, or empty the field.</source>
        <translation>Elija de la lista o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>The row of a list that makes a new record: %1 is &quot;New group&quot;, %2 the name that was typed</extracomment>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>scd::ReturnVisit</name>
    <message>
        <source>The visit in the other direction</source>
        <translation>La visita en sentido contrario</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Exchanges live from going both ways.</source>
        <translation>Aún no hay nada previsto. Un intercambio vive de ir en los dos sentidos.</translation>
    </message>
    <message>
        <source>Plan the return visit</source>
        <translation>Planificar la visita de vuelta</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Aún sin fechas</translation>
    </message>
    <message>
        <source>Go to the return visit</source>
        <translation>Ir a la visita de vuelta</translation>
    </message>
    <message>
        <source>Return visit planned</source>
        <translation>Visita de vuelta planificada</translation>
    </message>
</context>
<context>
    <name>scd::RowLines</name>
    <message>
        <source>%1 changes to %2</source>
        <translation>%1 cambia a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <extracomment>A field and the value that it gets</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, what the file says now, what the sheet says</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>scd::RowPane</name>
    <message>
        <source>What becomes of the row</source>
        <translation>Qué pasa con la fila</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>what becomes of a row</comment>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>what becomes of a row</comment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>what becomes of a row</comment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Type a name of your file</source>
        <translation>Escriba un nombre de su archivo</translation>
    </message>
    <message>
        <source>It is the same as</source>
        <translation>Es lo mismo que</translation>
    </message>
    <message>
        <source>What the row makes or changes</source>
        <translation>Lo que la fila crea o cambia</translation>
    </message>
    <message>
        <source>Choose a row in the list or in the sheet to see what it makes.</source>
        <translation>Elija una fila en la lista o en la hoja para ver qué crea.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) chosen</source>
        <translation>
            <numerusform>%Ln fila elegida</numerusform>
            <numerusform>%Ln filas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>What you choose here is for all of them.</source>
        <translation>Lo que elija aquí vale para todas.</translation>
    </message>
</context>
<context>
    <name>scd::RowsEditor</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Se quitó: %1</translation>
    </message>
</context>
<context>
    <name>scd::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>scd::Sentences</name>
    <message>
        <source>This cannot be empty. Please fill it in.</source>
        <translation>Esto no puede quedar vacío. Complételo.</translation>
    </message>
    <message>
        <source>This is too long: at most %L1 characters fit here.</source>
        <translation>Es demasiado largo: aquí caben como máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>There are characters in it that cannot be stored. Please type it anew.</source>
        <translation>Hay caracteres que no se pueden guardar. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This time zone is not known here. Choose one from the list.</source>
        <translation>Esta zona horaria no se conoce aquí. Elija una de la lista.</translation>
    </message>
    <message>
        <source>It ends before it begins. Choose a later end.</source>
        <translation>Termina antes de empezar. Elija un final posterior.</translation>
    </message>
    <message>
        <source>It ends before it begins. Choose %1 or later.</source>
        <translation>Termina antes de empezar. Elija %1 o después.</translation>
    </message>
    <message>
        <source>There is no such day. Type it like %1.</source>
        <translation>Ese día no existe. Escríbalo así: %1.</translation>
    </message>
    <message>
        <source>This number is out of range. Please check it.</source>
        <translation>Este número está fuera de rango. Revíselo.</translation>
    </message>
    <message>
        <source>A city cannot be its own partner. Choose another one.</source>
        <translation>Una ciudad no puede asociarse consigo misma. Elija otra.</translation>
    </message>
    <message>
        <source>It expires before it was signed. Choose %1 or later.</source>
        <translation>Vence antes de la firma. Elija %1 o una fecha posterior.</translation>
    </message>
    <message>
        <source>Use only letters from A to Z, digits and hyphens, such as TENA-2027-IN.</source>
        <translation>Use solo letras de la A a la Z, cifras y guiones, como TENA-2027-IN.</translation>
    </message>
    <message>
        <source>This does not look like an address. Please check it.</source>
        <translation>Esto no parece una dirección. Revísela.</translation>
    </message>
    <message>
        <source>It ends after midnight, on the next day.</source>
        <translation>Termina después de medianoche, al día siguiente.</translation>
    </message>
    <message>
        <source>This value cannot be used. Please check it.</source>
        <translation>Este valor no se puede usar. Revíselo.</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed. It may be in the Trash, or was moved to another place.</source>
        <translation>Ya no está ahí. No se cambió nada. Tal vez esté en la Papelera o se movió a otro lugar.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It was not touched. Choose another name.</source>
        <translation>Ya hay un archivo con este nombre. No se tocó. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Something here cannot be stored as it is. Nothing is lost: please look at the marked fields.</source>
        <translation>Algo de aquí no se puede guardar como está. No se perdió nada: revise los campos marcados.</translation>
    </message>
    <message>
        <source>It was changed again since. The newer values stand. Look at History to see them.</source>
        <translation>Se cambió de nuevo después. Quedan los valores más nuevos. Puede verlos en Historial.</translation>
    </message>
    <message>
        <source>There was nothing to change. Everything is as it was.</source>
        <translation>No había nada que cambiar. Todo está como antes.</translation>
    </message>
    <message>
        <source>This file can only be read, so the change was not saved. Save a copy in a place where you may write, and open that.</source>
        <translation>Este archivo es de solo lectura, por eso no se guardó el cambio. Guarde una copia donde usted pueda escribir y ábrala.</translation>
    </message>
    <message>
        <source>The file is open in another program or on another computer. Nothing was changed. Close it there, or open a copy to read.</source>
        <translation>El archivo está abierto en otro programa o en otra computadora. No se cambió nada. Ciérrelo allá o abra una copia para leer.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the program. It was not touched. Please install the newer version.</source>
        <translation>Este archivo se creó con una versión más nueva del programa. No se tocó. Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>This is not a file of Sister City Desk. It was not touched. Choose a file that ends in .sistercity.</source>
        <translation>Este no es un archivo de Sister City Desk. No se tocó. Elija un archivo que termine en .sistercity.</translation>
    </message>
    <message>
        <source>The file is damaged. It was not changed, and your backups are safe. Open the latest backup with File &gt; Backups.</source>
        <translation>El archivo está dañado. No se cambió, y sus copias de respaldo están a salvo. Abra la más reciente en Archivo &gt; Copias de respaldo.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. Everything before it is safe, and your text is still here. Make room, then try again.</source>
        <translation>El disco está lleno, por eso no se guardó el último cambio. Todo lo anterior está a salvo y su texto sigue aquí. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk could not be read or written, so the last change was not saved. Everything before it is safe, and your text is still here. Check the disk or stick, then try again.</source>
        <translation>No se pudo leer o escribir en el disco, por eso no se guardó el último cambio. Todo lo anterior está a salvo y su texto sigue aquí. Revise el disco o la memoria USB y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This is too large, so it was not taken. Nothing was changed. Choose something smaller.</source>
        <translation>Es demasiado grande, por eso no se aceptó. No se cambió nada. Elija algo más pequeño.</translation>
    </message>
    <message>
        <source>This kind of file cannot be taken. Nothing was changed. Choose a PDF, JPEG or PNG file.</source>
        <translation>Este tipo de archivo no se acepta. No se cambió nada. Elija un archivo PDF, JPEG o PNG.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is safe. Please try again; if it happens again, restart the program.</source>
        <translation>Algo falló en el programa. Lo guardado antes está a salvo. Vuelva a intentarlo; si ocurre otra vez, cierre el programa y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” has too many rows to be imported at once. Nothing was changed. Divide it into several files.</source>
        <translation>“%1” tiene demasiadas filas para importarlas de una vez. No se cambió nada. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>“%1” has too many columns to be a table of records. Nothing was changed. Delete those that you do not need.</source>
        <translation>“%1” tiene demasiadas columnas para ser una tabla de registros. No se cambió nada. Borre las que no necesite.</translation>
    </message>
    <message>
        <source>“%1” has a cell that is too long, as a file without line breaks has. Nothing was changed. Look whether it is the file that you meant.</source>
        <translation>“%1” tiene una celda demasiado larga, como un archivo sin saltos de línea. No se cambió nada. Mire si es el archivo que quería.</translation>
    </message>
    <message>
        <source>“%1” is too large to be imported. Nothing was changed.</source>
        <translation>“%1” es demasiado grande para importarse. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Nothing was changed.</source>
        <translation>“%1” está dañado y no se puede leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped. Nothing was changed.</source>
        <translation>Se detuvo la lectura de “%1”. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed.</source>
        <translation>“%1” está vacío. No se cambió nada.</translation>
    </message>
    <message>
        <source>A password protects “%1”. Save it without one. Nothing was changed.</source>
        <translation>Una contraseña protege “%1”. Guárdelo sin contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is an old kind of spreadsheet. Save it as .xlsx, .ods or .csv. Nothing was changed.</source>
        <translation>“%1” es una hoja de cálculo de tipo antiguo. Guárdela como .xlsx, .ods o .csv. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is no table. Nothing was changed.</source>
        <translation>“%1” no es una tabla. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>“%1” no se puede leer. No se cambió nada.</translation>
    </message>
    <message>
        <source>The mapping “%1” was made by a newer version.</source>
        <translation>La correspondencia “%1” se creó con una versión más nueva.</translation>
    </message>
    <message>
        <source>The mapping “%1” names “%2”, which this version does not know.</source>
        <translation>La correspondencia “%1” nombra “%2”, que esta versión no conoce.</translation>
    </message>
    <message>
        <source>“%1” is no mapping.</source>
        <translation>“%1” no es una correspondencia.</translation>
    </message>
</context>
<context>
    <name>scd::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Dates and numbers</source>
        <translation>&amp;Fechas y números</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Su nombre</translation>
    </message>
    <message>
        <source>Large print as the &amp;usual size on paper</source>
        <translation>&amp;Letra grande como tamaño habitual en papel</translation>
    </message>
    <message>
        <source>Stands beside your changes in History, so that others know whom to ask.</source>
        <translation>Aparece junto a sus cambios en el Historial, para que se sepa a quién preguntar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Usual for the language</source>
        <translation>Lo habitual del idioma</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Letter (8½ × 11 inches)</source>
        <translation>Carta (8½ × 11 pulgadas)</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Like this: %1, %2</source>
        <extracomment>Below the choice of formats: an example of a day and a time</extracomment>
        <translation>Así: %1, %2</translation>
    </message>
</context>
<context>
    <name>scd::SheetModel</name>
    <message>
        <source>%1. Please look: %2</source>
        <extracomment>A cell of a sheet, and why somebody should look at it</extracomment>
        <translation>%1. Por revisar: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a column</comment>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>%1, goes into %2</source>
        <extracomment>A column of a sheet and the field that it goes into</extracomment>
        <translation>%1, va a %2</translation>
    </message>
</context>
<context>
    <name>scd::SheetPane</name>
    <message>
        <source>The sheet</source>
        <translation>La hoja</translation>
    </message>
    <message>
        <source>“%1” goes &amp;into</source>
        <translation>“%1” &amp;va a</translation>
    </message>
    <message>
        <source>The column goes &amp;into</source>
        <translation>La columna &amp;va a</translation>
    </message>
    <message>
        <source>The notes</source>
        <translation>Las notas</translation>
    </message>
    <message>
        <source>Nowhere: leave the column out</source>
        <translation>A ninguna parte: omitir la columna</translation>
    </message>
    <message>
        <source>Click the head of a column, or choose below, to say where it goes.</source>
        <translation>Haga clic en el encabezado de una columna, o elija abajo, para decir adónde va.</translation>
    </message>
</context>
<context>
    <name>scd::ShiftDialog</name>
    <message>
        <source>Shift the itinerary</source>
        <translation>Desplazar el itinerario</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>New &amp;first day</source>
        <translation>&amp;Nuevo primer día</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Último &amp;día</translation>
    </message>
    <message>
        <source>Fixed bookings that stay</source>
        <translation>Reservas fijas que se quedan</translation>
    </message>
    <message>
        <source>Choose the new first day. All days and items move along; fixed bookings keep their date.</source>
        <translation>Elija el nuevo primer día. Todos los días y actividades se mueven; las reservas fijas conservan su fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) move(s) along.</source>
        <translation>
            <numerusform>%n actividad se mueve también.</numerusform>
            <numerusform>%n actividades se mueven también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed booking(s) stay(s):</source>
        <translation>
            <numerusform>%n reserva fija se queda:</numerusform>
            <numerusform>%n reservas fijas se quedan:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Indique el primer día.</translation>
    </message>
    <message>
        <source>Give a last day that is not before the first one.</source>
        <translation>Indique un último día que no sea anterior al primero.</translation>
    </message>
    <message>
        <source>Dates set</source>
        <translation>Fechas puestas</translation>
    </message>
    <message numerus="yes">
        <source>Itinerary shifted by %n day(s)</source>
        <translation>
            <numerusform>Itinerario desplazado %n día</numerusform>
            <numerusform>Itinerario desplazado %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scd::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos del teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>To the next part of the window: pages, list, details, message</source>
        <translation>A la siguiente parte de la ventana: páginas, lista, detalles, mensaje</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>En listas y campos</translation>
    </message>
    <message>
        <source>Move the chosen record to the Trash</source>
        <translation>Enviar el registro elegido a la Papelera</translation>
    </message>
    <message>
        <source>Clear the search, close what is open</source>
        <translation>Borrar la búsqueda, cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Open the calendar or the list of a field</source>
        <translation>Abrir el calendario o la lista de un campo</translation>
    </message>
    <message>
        <source>In a date: the day before; Up is the day after</source>
        <translation>En una fecha: el día anterior; Arriba es el día siguiente</translation>
    </message>
</context>
<context>
    <name>scd::Sidebar</name>
    <message>
        <source>Find or do…</source>
        <translation>Buscar o hacer…</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>scd::SignatoryForm</name>
    <message>
        <source>Name as signed</source>
        <translation>Nombre como firmó</translation>
    </message>
    <message>
        <source>Title as signed</source>
        <translation>Cargo como firmó</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>En calidad de</translation>
    </message>
    <message>
        <source>Person in this file</source>
        <translation>Persona en este archivo</translation>
    </message>
</context>
<context>
    <name>scd::Startup</name>
    <message>
        <source>Committees (*.sistercity);;All files (*)</source>
        <translation>Comités (*.sistercity);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” is not there any more. It may have been moved or renamed, or the stick or shared folder that it is on is not connected.</source>
        <translation>“%1” ya no está. Tal vez se movió o cambió de nombre, o no está conectada la memoria USB o la carpeta compartida donde se encuentra.</translation>
    </message>
    <message>
        <source>“%1” is not a file of Sister City Desk. It was left as it is.</source>
        <translation>“%1” no es un archivo de Sister City Desk. Se dejó como está.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Sister City Desk. Install the newer version to open it; nothing in the file was changed.</source>
        <translation>“%1” se creó con una versión más nueva de Sister City Desk. Instale la versión más nueva para abrirlo; no se cambió nada en el archivo.</translation>
    </message>
    <message>
        <source>“%1” is open in another window on this computer. Two programs cannot change it at the same time.</source>
        <translation>“%1” está abierto en otra ventana de esta computadora. Dos programas no pueden cambiarlo al mismo tiempo.</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2”. Two computers cannot change it at the same time.</source>
        <translation>“%1” está abierto en la computadora “%2”. Dos computadoras no pueden cambiarlo al mismo tiempo.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and here it cannot be repaired, because nothing can be written in its folder. Copy the file to this computer and open the copy.</source>
        <translation>“%1” no se cerró bien y aquí no se puede reparar, porque no se puede escribir en su carpeta. Copie el archivo a esta computadora y abra la copia.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. It was left as it is; choose another name.</source>
        <translation>Ya existe un archivo “%1”. Se dejó como está; elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open a copy to read</source>
        <translation>Abrir una copia para leer</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Abrir para leer</translation>
    </message>
    <message>
        <source>It is closed there: open it</source>
        <translation>Allá está cerrado: abrirlo</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Restaurar la copia de respaldo más nueva</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>No se abrió el archivo</translation>
    </message>
    <message>
        <source>Open a committee</source>
        <translation>Abrir un comité</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened, so that nothing more is lost.</source>
        <translation>“%1” está dañado y no se abrió, para que no se pierda nada más.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Nothing was changed. Make room, then try again.</source>
        <translation>El disco de “%1” está lleno. No se cambió nada. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk of “%1” could not be read or written. Nothing was changed. Check the disk or stick, then try again.</source>
        <translation>No se pudo leer o escribir en el disco de “%1”. No se cambió nada. Revise el disco o la memoria USB y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A backup can take its place; the damaged file is kept under another name.</source>
        <translation>Una copia de respaldo puede tomar su lugar; el archivo dañado se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>There is no sound backup of it here. What can still be read of it can be looked at and exported.</source>
        <translation>Aquí no hay ninguna copia de respaldo intacta. Lo que aún se puede leer se puede ver y exportar.</translation>
    </message>
</context>
<context>
    <name>scd::TextOriginFilter</name>
    <message>
        <source>No text is here.</source>
        <translation>Aquí no hay texto.</translation>
    </message>
    <message>
        <source>This text is not translated by the program.</source>
        <translation>Este texto no lo traduce el programa.</translation>
    </message>
</context>
<context>
    <name>scd::TimeField</name>
    <message>
        <source>No time</source>
        <extracomment>In an empty field for a time of day.</extracomment>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>There is no such time. Write it like %1.</source>
        <extracomment>%1 is a time of day as an example.</extracomment>
        <translation>Esa hora no existe. Escríbala así: %1.</translation>
    </message>
</context>
<context>
    <name>scd::TimelineModel</name>
    <message>
        <source>The stage since then</source>
        <translation>La etapa desde entonces</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>In the line of history, where else the year stands</extracomment>
        <translation>s/f</translation>
    </message>
</context>
<context>
    <name>scd::TimelineView</name>
    <message>
        <source>History of the partnership</source>
        <translation>Historia de la relación</translation>
    </message>
</context>
<context>
    <name>scd::TodayPage</name>
    <message>
        <source>Coming up after that</source>
        <translation>Lo que viene después</translation>
    </message>
    <message>
        <source>What time is it there?</source>
        <translation>¿Qué hora es allá?</translation>
    </message>
    <message>
        <source>Worth a thought</source>
        <translation>Para tener en cuenta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Your committee is ready</source>
        <translation>Su comité está listo</translation>
    </message>
    <message>
        <source>Here you will see who comes next, what is still missing, and what time it is with your partners. Begin with a partner city.</source>
        <translation>Aquí verá quién viene a continuación, qué falta aún y qué hora es en sus ciudades asociadas. Comience con una ciudad asociada.</translation>
    </message>
    <message>
        <source>Add a partner city…</source>
        <translation>Agregar una ciudad asociada…</translation>
    </message>
    <message>
        <source>Plan an exchange…</source>
        <translation>Planificar un intercambio…</translation>
    </message>
    <message>
        <source>No delegation is on its way, and none is planned with dates.</source>
        <translation>No hay ninguna delegación en camino ni otra delegación planificada con fechas.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) with %1</source>
        <comment>an anniversary</comment>
        <translation>
            <numerusform>%n año con %1</numerusform>
            <numerusform>%n años con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <comment>an agreement</comment>
        <translation>Vence “%1”</translation>
    </message>
</context>
<context>
    <name>scd::TokenChoices</name>
    <message>
        <source>%1 · %2</source>
        <comment>part of the world, offset: America · UTC-05:00</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>city of a time zone, offset</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>scd::TranslateDialog</name>
    <message>
        <source>Translate this app</source>
        <translation>Traducir esta aplicación</translation>
    </message>
    <message>
        <source>Put a .ts file into this folder and save it with Qt Linguist: the program shows your words at once.
%1

Shift+F12 says where the text under the mouse comes from.</source>
        <translation>Ponga un archivo .ts en esta carpeta y guárdelo con Qt Linguist: el programa muestra sus palabras al instante.
%1

Mayús+F12 indica de dónde viene el texto bajo el mouse.</translation>
    </message>
    <message>
        <source>No file for this language is in the folder.</source>
        <translation>No hay ningún archivo de este idioma en la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>In use: %1 (%n texts)</source>
        <translation>
            <numerusform>En uso: %1 (%n texto)</numerusform>
            <numerusform>En uso: %1 (%n textos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show missing texts in ⟦marks⟧</source>
        <translation>Mostrar los textos que faltan entre ⟦marcas⟧</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>scd::TrashModel</name>
    <message>
        <source>%1 · deleted %2</source>
        <extracomment>Under a record in the Trash: its kind and when it was deleted</extracomment>
        <translation>%1 · se eliminó el %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>scd::TrashPage</name>
    <message>
        <source>What was deleted stays here, with all that belonged to it, until you restore it.</source>
        <translation>Lo eliminado queda aquí, con todo lo que le pertenecía, hasta que usted lo restaure.</translation>
    </message>
    <message>
        <source>Search the Trash</source>
        <translation>Buscar en la Papelera</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Registros eliminados</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>La Papelera está vacía</translation>
    </message>
    <message>
        <source>Nothing that you delete is lost: it comes here, and you can restore it.</source>
        <translation>Nada de lo que usted elimina se pierde: llega aquí y lo puede restaurar.</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Se restauró: %1</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>scd::TravelPaperForm</name>
    <message>
        <source>Kind of paper</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>expires</source>
        <comment>a check or a travel paper, on a date</comment>
        <translation>vence</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Vence el</translation>
    </message>
</context>
<context>
    <name>scd::ValueText</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of record and what it is called: &quot;Person: Ana Ortega&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A field in one language: &quot;Title (Español)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>Se cambió %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <extracomment>A field and the value it was given: &quot;Arrival: 15:05&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → (empty)</source>
        <extracomment>A field whose value was taken away: &quot;Arrival: 14:20 → (empty)&quot;</extracomment>
        <translation>%1: %2 → (vacío)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Taken out of the Trash</source>
        <translation>Se sacó de la Papelera</translation>
    </message>
    <message>
        <source>Moved to the Trash</source>
        <translation>Se envió a la Papelera</translation>
    </message>
</context>
<context>
    <name>scd::VolunteerForm</name>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Interpreting, photos, cooking</source>
        <translation>Interpretación, fotos, cocina</translation>
    </message>
    <message>
        <source>Can drive guests</source>
        <translation>Puede llevar huéspedes en auto</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Weekends only</source>
        <translation>Solo fines de semana</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>scd::WidgetPrompts</name>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
</context>
</TS>

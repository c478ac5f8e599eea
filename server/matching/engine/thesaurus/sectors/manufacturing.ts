/** Gia công và chế tạo: machining, casting, moulds, forming, welding, heat treatment, surfaces, 3D printing, quality, lean. */
export const manufacturing = `
cnc-milling < cnc-machining = trung tâm gia công; phay cnc; máy phay đứng; máy phay giường; gia công 5 trục; phay 5 trục; máy phay
  | machining centre; machining center; five-axis machining; cnc milling; 5-axis
cnc-turning < cnc-machining = tiện cnc; máy tiện; máy tiện cơ; máy tiện tự động; tiện phay kết hợp | cnc lathe; cnc turning; turn-mill;
  automatic lathe; swiss-type lathe
hole-making < cnc-machining = khoan sâu; khoan lỗ sâu; khoan nòng; doa lỗ; khoét lỗ; gãy mũi khoan; máy khoan cần | deep hole drilling;
  hole drilling; gun drilling; drill breakage; hole reaming
broaching < cnc-machining = chuốt lỗ; chuốt then hoa; xọc rãnh then; rãnh then | broaching; slotting machine; keyway; spline shaft
grinding-process < cnc-machining = mài phẳng; mài tròn; mài vô tâm; đá mài; cháy mài; nứt mài; máy mài; vỡ đá mài | surface grinding;
  cylindrical grinding; centreless grinding; grinding wheel; grinding burn
abrasive-material = hạt mài; vật liệu mài; giấy nhám; bột mài; hạt corindon; vải nhám | abrasive; sandpaper; abrasive grain; corundum
metal-polishing = đánh bóng; đánh bóng kim loại; đánh bóng điện hóa; mài nghiền; mài khôn; bóng gương; đánh bóng khuôn
  | metal polishing; electropolishing; mirror finish; surface polishing; mirror polishing; honing process; lapping process
surface-roughness = độ nhám; nhám bề mặt; bề mặt xấu; vết dao; độ bóng bề mặt; bề mặt sần; bề mặt không bóng | surface roughness;
  tool mark; surface quality
tool-wear < cutting-tool, wear = mòn dao; mẻ dao; gãy dao; cùn dao; mau mòn dao; dao mau cùn; tuổi bền dao; cháy dao | tool life;
  tool breakage; tool chipping; cutting edge wear; tool condition monitoring
carbide-insert < cutting-tool = mảnh hợp kim; hợp kim cứng; mảnh dao; dao hợp kim; dao cbn; dao kim cương; thép gió; mảnh cắt
  | carbide insert; cemented carbide; tungsten carbide; cbn tool; high-speed steel; diamond tool
tool-coating < cutting-tool, hard-coating = phủ tin; phủ dao; lớp phủ cứng; mạ pvd; phủ cứng chân không | titanium nitride; cvd coating
tool-grinding < cutting-tool = mài dao; mài lại dao; mài sắc dao; mài mũi khoan | tool grinding; tool sharpening; tool regrinding
chatter < vibration, cnc-machining = rung dao; tự rung; dao bị rung; vết rung; rung khi tiện; rung khi phay | chatter; chatter mark;
  machining vibration; regenerative vibration
chip-control < cnc-machining = kẹt phoi; phoi quấn; thoát phoi; bẻ phoi; phoi kim loại; phoi dài | chip evacuation; chip breaking;
  swarf; chip removal
workpiece-jam < production-line = kẹt phôi; phôi bị kẹt; kẹt sản phẩm; kẹt hàng trên chuyền; lệch phôi; rơi phôi | workpiece jam;
  feed jam; misfeed; part jam
cutting-fluid < cnc-machining, lubricant = dung dịch tưới nguội; nước tưới nguội; dầu cắt gọt; dầu cắt; nước làm mát dao; nhũ cắt gọt;
  nước tưới nguội bị hôi; dầu tưới nguội | cutting fluid; coolant; metalworking fluid; soluble oil; cutting oil
minimal-lubrication < cutting-fluid = bôi trơn tối thiểu; gia công khô; tưới nguội tối thiểu; gia công lạnh
  | minimum quantity lubrication; dry machining; cryogenic machining; mql
cutting-parameter < cnc-machining = chế độ cắt; thông số cắt; tốc độ cắt; lượng chạy dao; bước tiến dao; lực cắt; chiều sâu cắt
  | cutting parameter; cutting speed; cutting force; machining parameter; depth of cut
cnc-programming < cnc-machining = lập trình cnc; lập trình gia công; đường chạy dao; mã g-code; lập trình cam; phần mềm cam
  | cnc programming; g-code; toolpath; cam software; cad/cam
hard-machining < cnc-machining = gia công vật liệu cứng; tiện cứng; phay cao tốc; gia công cao tốc; vật liệu khó gia công
  | hard turning; high-speed machining; difficult-to-cut material
micro-machining < cnc-machining = vi gia công; gia công siêu chính xác; gia công siêu tinh; gia công vi mô | micromachining;
  ultra-precision machining; precision machining
ultrasonic-machining < cnc-machining = gia công siêu âm; gia công rung siêu âm; gia công có trợ giúp rung động | ultrasonic machining;
  vibration-assisted machining
spark-erosion < mechanical-engineering = gia công tia lửa điện; máy cắt dây; bắn xung điện; gia công cắt dây; gia công xung điện
  | electrical discharge machining; edm; wire cut; wire edm; spark erosion
electrochemical-machining < mechanical-engineering = gia công điện hóa; ăn mòn hóa học kim loại; khắc hóa học
  | electrochemical machining; chemical etching of metal; photochemical machining
waterjet-cutting = cắt tia nước; tia nước áp lực cao; máy cắt tia nước | waterjet cutting; abrasive waterjet; water jet
plasma-cutting = cắt plasma; máy cắt plasma; cắt oxy gas; cắt gió đá; cắt tôn; cắt cnc plasma; đèn cắt | plasma cutting;
  oxy-fuel cutting; flame cutting; plate cutting
laser-marking < laser = khắc dấu laser; máy khắc laser; laser fiber; máy cắt laser fiber; xử lý bề mặt laser | laser marking;
  fiber laser; fibre laser; laser surface texturing
machining-accuracy = sai kích thước; lệch kích thước; sai số gia công; dung sai; không đạt dung sai; độ chính xác gia công;
  hụt kích thước; kích thước không ổn định | dimensional accuracy; machining error; dimensional tolerance; out of tolerance;
  dimensional deviation
machine-tool-error < machining-accuracy = bù sai số; sai số nhiệt; bù nhiệt; độ cứng vững; độ phẳng; độ song song; độ vuông góc
  | thermal error; error compensation; geometric error; machine tool stiffness; flatness
fixture < cnc-machining = đồ gá; gá kẹp; gá đặt; kẹp chặt phôi; mâm cặp; ê tô; định vị phôi; gá phôi lâu | workholding; lathe chuck;
  clamping device; machining fixture; jig and fixture
machine-spindle < cnc-machining = trục chính máy; cụm spindle; nóng trục chính; đảo trục chính; kêu trục chính | spindle;
  spindle runout; machine spindle
cnc-retrofit < cnc-machining, machine-retrofit = cải tạo máy cnc; cải tạo máy cơ thành cnc; bộ điều khiển cnc; chế tạo máy cnc
  | cnc retrofit; numerical control; cnc controller
residual-stress = ứng suất dư; khử ứng suất; cong vênh sau gia công; vênh sau gia công | residual stress; stress relief;
  distortion after machining
part-warping = bị cong vênh; cong vênh sản phẩm; sản phẩm bị vênh; méo sản phẩm; chi tiết bị méo; vênh méo | part distortion;
  part warping
burr < plastic-moulding-defect = bavia; ba dớ; ria thừa; làm sạch ba via; mài ba via; gờ sắc; cắt ba via; xờm mép; gọt ba via | burr;
  deburring; flash removal; edge finishing; deflashing
mass-finishing = xóc bóng; máy rung ba via; đánh bóng rung; quay bóng; máy quay ly tâm đánh bóng | mass finishing; vibratory finishing;
  tumbling finish; barrel finishing
moulding-sand < casting = cát khuôn; khuôn cát; cát tươi; cát furan; ruột đúc; lõi cát; cát nhựa; thao đúc | moulding sand; green sand;
  foundry sand; sand core; furan resin; resin-bonded sand
sand-mould-defect < casting = sụt cát; vỡ khuôn cát; lẫn cát; cháy cát; bám cát | sand inclusion; sand drop; sand burn-on;
  mould collapse
investment-casting < casting = đúc mẫu chảy; đúc sáp; đúc chính xác; đúc mẫu cháy; đúc mẫu xốp; vỏ gốm đúc | investment casting;
  lost-wax casting; lost foam casting; precision casting
centrifugal-casting < casting = đúc ly tâm; ống gang ly tâm | centrifugal casting; spun casting
continuous-casting < casting, steel = đúc liên tục; đúc phôi thép; máy đúc liên tục | continuous casting; billet casting
permanent-mould-casting < casting = đúc khuôn kim loại; đúc áp lực thấp; đúc trọng lực; đúc bán lỏng; đúc ép | low-pressure casting;
  gravity casting; permanent mould; semi-solid casting; rheocasting; squeeze casting
mould-sticking < mould, release-agent = kẹt khuôn; bám khuôn; khó lấy sản phẩm; róc khuôn kém; khó thoát khuôn | die soldering;
  mold sticking; demoulding problem; ejection failure; sticking in mould
mould-release < release-agent = sơn khuôn đúc; bột tách khuôn; chất róc khuôn; dầu tách khuôn | mould release; mold release;
  die lubricant; non-stick coating
casting-crack < casting = nứt vật đúc; nứt nóng; nứt nguội; nứt đúc; bể vật đúc | hot tearing; casting crack; cold crack; hot crack
misrun < casting = không điền đầy; đúc thiếu; đúc bị thiếu; chảy không đầy; khớp nguội; đúc hụt | misrun; cold shut; incomplete filling
slag-inclusion < casting = lẫn xỉ; ngậm xỉ; rỗ xỉ; tạp chất phi kim | slag inclusion; non-metallic inclusion; oxide inclusion
melt-treatment < casting = tinh luyện kim loại lỏng; biến tính hợp kim; cầu hóa gang; trợ dung; thổi argon nhôm; làm sạch nhôm lỏng;
  làm mịn hạt | melt treatment; inoculation of iron; grain refinement; melt refining; nodularisation
gating-system < casting = hệ thống rót; đậu ngót; đậu hơi; rãnh dẫn kim loại; hệ rót; bù ngót | gating system; feeder riser;
  casting riser; runner system
cast-iron-grade < casting, steel = gang cầu; gang dẻo; gang xám; gang trắng; gang crom cao; biến trắng gang | ductile iron;
  nodular iron; grey iron; high-chromium iron; white iron
die-life < mould, metal-fatigue = nứt khuôn; rạn khuôn; tuổi thọ khuôn; khuôn mau hỏng; mòn khuôn; sứt mẻ khuôn; mỏi nhiệt khuôn
  | die life; heat checking; mould life; die wear; die cracking
medium-frequency-furnace < furnace, casting = lò trung tần; nấu gang; nấu luyện kim loại; lò đứng nấu gang; mòn tường lò; đầm lò
  | cupola; furnace lining wear; melting practice
melting-loss < casting = cháy hao; hao kim loại khi nấu; hao hụt nấu luyện | melting loss; metal oxidation loss
art-casting < casting, copper = đúc đồng; đúc tượng; đúc chuông; làng đúc đồng | bronze casting; statue casting; bell casting
mould-making < mould = làm khuôn; gia công khuôn; chế tạo khuôn mẫu; lòng khuôn; thiết kế khuôn; thử khuôn; sửa khuôn | mould making;
  mould design; mold making; mould cavity; die making; mould repair
short-shot < plastic-moulding-defect = thiếu nhựa; ép thiếu nhựa; sản phẩm thiếu liệu; không đầy khuôn | incomplete moulding
sink-mark < plastic-moulding-defect = lõm co; lõm bề mặt; co rút nhựa; vết lõm; co ngót sản phẩm nhựa; hút lõm
  | shrinkage cavity of plastic; moulding shrinkage
weld-line < plastic-moulding-defect = vết nối dòng; vân chảy; vết dòng chảy | knit line; flow mark
silver-streak < plastic-moulding-defect = vệt bạc; tia bạc nhựa; vết cháy nhựa; nhựa bị ẩm; cháy đen nhựa; chấm đen nhựa | splay mark;
  burn mark; black speck
hot-runner < mould, injection-moulding = kênh dẫn nóng; cổng phun nhựa; cuống phun; hot runner | hot runner system; injection gate;
  sprue
mould-cooling < mould = kênh làm mát khuôn; làm mát khuôn; nguội khuôn lâu; chu kỳ ép dài; thời gian chu kỳ ép | conformal cooling;
  mould cooling; moulding cycle time
mould-steel < steel, mould = thép làm khuôn; thép skd11; thép skd61; thép khuôn; thép dụng cụ | die steel; mould steel; tool steel;
  h13 steel; hot-work steel
mould-cleaning < mould = vệ sinh khuôn; tẩy khuôn; bẩn khuôn; đóng cặn khuôn; phun đá khô | mould cleaning; mold cleaning;
  dry ice blasting
silicone-mould < mould = đổ khuôn silicon; khuôn mềm; đúc nhựa poly; khuôn thạch cao | silicone mould; vacuum casting; resin casting;
  plaster mould
rubber-moulding < rubber = ép cao su; máy lưu hóa; khuôn cao su; máy cán luyện cao su; ép lưu hóa | rubber moulding;
  compression moulding; rubber mixing mill
hot-forging < stamping-forging = rèn khuôn; rèn nóng; rèn dập; dập nóng; dập thể tích; búa rèn; rèn tự do; lò rèn; thợ rèn
  | hot forging; die forging; drop forging; closed-die forging; blacksmith; forging hammer
cold-heading < stamping-forging = chồn nguội; rèn nguội; tạo hình nguội; ép chảy nguội; dập đầu bulông | cold heading; cold forging;
  cold forming; impact extrusion
aluminium-extrusion < aluminium = ép đùn nhôm; đùn nhôm; khuôn đùn nhôm; nhôm thanh định hình; đùn ép nhôm | aluminium extrusion;
  aluminum extrusion; extrusion die; extruded profile
sheet-bending < stamping-forging = chấn tôn; máy chấn; uốn tôn; máy lốc; lốc tôn; uốn ống; cán tôn; cán sóng tôn; uốn thép; cán xà gồ
  | press brake; sheet bending; plate rolling; roll forming; tube bending
springback < stamping-forging = bật ngược; đàn hồi ngược; phục hồi đàn hồi; sai góc uốn | springback; spring-back; elastic recovery
stamping-defect < stamping-forging = rách phôi dập; nhăn phôi; nhăn mép; rách khi dập; nứt mép dập | stamping wrinkle; forming limit;
  edge cracking; thinning in drawing; sheet wrinkling
punching-die < stamping-forging, mould = khuôn dập liên hoàn; khuôn liên hoàn; đột dập; chày cối; đột lỗ; mẻ chày; máy đột; cùn chày
  | progressive die; punch and die; blanking die; punch press; sheet punching; hole punching
press-machine < stamping-forging = máy dập; máy dập trục khuỷu; máy dập cnc; máy dập liên hoàn; máy ép servo | stamping press;
  mechanical press; turret punch; servo press
wire-drawing < steel = kéo dây kim loại; kéo dây thép; khuôn kéo dây; đứt dây khi kéo; chuốt thép; kéo nguội; dây thép; lưới thép
  | wire drawing; cold drawing; drawing die; steel wire; wire mesh
special-forming < stamping-forging = miết kim loại; ép miết; dập thủy tĩnh; tạo hình gia tăng; biến dạng dẻo mãnh liệt; ép đùn góc
  | hydroforming; metal spinning; incremental forming; superplastic forming; severe plastic deformation
powder-metallurgy = luyện kim bột; thiêu kết; ép bột kim loại; bột kim loại; ép đẳng tĩnh; thiêu kết xung plasma | powder metallurgy;
  sintering; metal powder; hot isostatic pressing; metal injection moulding; spark plasma sintering
metal-rolling < steel = cán nóng; cán nguội; cán tấm; trục cán; mòn trục cán; cán kim loại; máy cán thép | hot rolling; cold rolling;
  strip rolling; work roll; metal rolling
ironwork = sắt mỹ nghệ; cửa sắt; lan can sắt; cửa cổng; cơ khí dân dụng; hàn cửa | wrought iron; metal gate; metal railing; ironwork
mig-welding < welding = hàn mig; hàn mag; hàn co2; hàn bán tự động; dây hàn lõi thuốc; dây hàn | mig welding; gas metal arc welding;
  gmaw; flux-cored; welding wire
tig-welding < welding = hàn tig; hàn argon; hàn inox; hàn nhôm; hàn khí trơ | tig welding; gtaw; argon arc welding; aluminium welding
stick-welding < welding = hàn que; que hàn; thuốc bọc que hàn; hàn hồ quang tay; máy hàn que | stick welding; welding electrode;
  shielded metal arc; covered electrode
submerged-arc-welding < welding = hàn hồ quang chìm; hàn dưới lớp thuốc; thuốc hàn; hàn tự động | submerged arc welding; welding flux;
  automatic welding
resistance-welding < welding = hàn điểm; hàn bấm; hàn đối đầu; hàn lăn; hàn tiếp xúc; máy hàn bấm; hàn lưới thép | spot welding;
  resistance welding; seam welding; butt welding
friction-welding < welding = hàn ma sát; hàn ma sát khuấy; hàn ma sát xoay | friction welding; friction stir welding;
  rotary friction welding
brazing < welding = hàn vảy; hàn bạc; hàn thau; hàn khuếch tán; hàn ống đồng | brazing; silver brazing; brazing filler;
  diffusion bonding
robotic-welding < welding, robot = robot hàn; hàn robot; dò đường hàn; bám đường hàn; tự động hóa hàn | welding robot; robotic welding;
  seam tracking
plastic-welding < plastic = hàn siêu âm; hàn nhựa; máy hàn siêu âm nhựa; hàn ống hdpe; hàn nhiệt nhựa | ultrasonic welding;
  plastic welding; hot plate welding; butt fusion
weld-defect < welding, quality-control = lỗi mối hàn; rỗ mối hàn; nứt mối hàn; không ngấu; bắn tóe; xỉ hàn; khuyết tật hàn;
  thủng mối hàn; hàn không thấu; mối hàn xấu; cháy cạnh | weld defect; weld porosity; weld undercut; lack of fusion; weld spatter
weld-distortion < welding = biến dạng hàn; cong vênh hàn; co ngót mối hàn; vênh khi hàn | welding distortion; welding residual stress;
  weld shrinkage
dissimilar-welding < welding = hàn khác vật liệu; hàn nhôm với thép; hàn kim loại khác nhau; hàn nổ; lưỡng kim | dissimilar welding;
  dissimilar metal; bimetal; explosive welding; clad plate
underwater-welding < welding = hàn dưới nước; cắt dưới nước | underwater welding; wet welding; hyperbaric welding
welder-training < welding, e-learning = đào tạo thợ hàn; mô phỏng hàn; thiếu thợ hàn | welding simulator; welder training;
  welding training
quenching-defect < heat-treatment = nứt tôi; tôi không đủ cứng; dầu tôi; môi trường tôi; không đạt độ cứng; tôi chân không;
  cong khi tôi; độ cứng không đều | quench cracking; quench oil; vacuum hardening; insufficient hardness; hardenability
induction-hardening < heat-treatment = tôi cao tần; tôi cảm ứng; tôi bề mặt; gia nhiệt cảm ứng; nung cao tần; máy trung tần; nung phôi
  | induction hardening; induction heating; surface hardening; flame hardening
case-hardening < heat-treatment = thấm than; thấm nitơ plasma; thấm nitơ thể khí; thấm c-n; thấm bo; hóa nhiệt luyện; thấm tôi
  | plasma nitriding; gas nitriding; carbonitriding; boriding; thermochemical treatment; case hardening
cryogenic-treatment < heat-treatment = xử lý lạnh sâu; xử lý nhiệt âm sâu | cryogenic treatment; deep cryogenic
soft-annealing < heat-treatment = ủ mềm thép; ủ khử ứng suất; ủ bóng; lò ủ kim loại; thường hóa thép | soft annealing;
  stress-relief annealing; bright annealing; normalising heat treatment
decarburisation < heat-treatment = thoát cacbon; thoát các bon; vảy oxit; oxy hóa khi nung; khí bảo vệ khi nung | decarburisation;
  decarburization; oxide scale; protective atmosphere
age-hardening < heat-treatment, aluminium = hóa già hợp kim; nhiệt luyện nhôm; hóa bền tiết pha | age hardening;
  precipitation hardening; t6 heat treatment; solution treatment
hardness-testing = đo độ cứng; thử độ cứng; máy đo độ cứng; rockwell; hrc; vickers | hardness test; rockwell hardness; vickers hardness;
  brinell hardness; microhardness
metallography = kim tương; tổ chức tế vi; soi kim tương; cấu trúc tế vi; kính hiển vi kim tương | metallography; microstructure;
  metallographic; metal grain size
impact-testing < mechanical-testing = thử nén; thử va đập; giới hạn bền; máy kéo nén; máy thử vạn năng; thử cơ tính | impact test;
  charpy
metal-composition < elemental-analysis = máy quang phổ phát xạ; phân tích mác thép; bắn quang phổ; lẫn mác thép; mác thép
  | optical emission spectrometer; alloy analysis; positive material identification; steel grade
sandblasting < surface-pretreatment = đánh rỉ; đánh gỉ; phun hạt mài; phun làm sạch | shot peening; abrasive blasting
laser-cleaning < laser, surface-pretreatment = làm sạch bằng laser; tẩy gỉ laser; máy tẩy rỉ laser | laser rust removal
acid-pickling < surface-pretreatment = tẩy gỉ axit; ngâm axit thép; photphat hóa; thụ động hóa; tẩy axit | acid pickling; passivation;
  phosphate coating; pickling bath
hot-dip-galvanising < electroplating = mạ kẽm nhúng nóng; nhúng kẽm; mạ nhúng nóng; bể mạ kẽm | hot-dip galvanising;
  hot-dip galvanizing; zinc coating; zinc bath
nickel-chrome-plating < electroplating = mạ crom cứng; mạ niken; mạ hóa học; mạ niken hóa học; mạ đồng; mạ vàng; mạ thiếc; mạ crom 3;
  bể mạ | hard chrome; nickel plating; electroless plating; gold plating; trivalent chromium; plating bath
plating-defect < electroplating = bong lớp mạ; tróc lớp mạ; cháy mạ; rộp mạ; phồng lớp mạ; lớp mạ không bám; xỉn lớp mạ
  | plating defect; coating peel-off; plating adhesion; plating blister
anodising-process < aluminium-anodising = anot nhôm; anốt hóa; nhuộm màu nhôm; oxy hóa anot; nhuộm đen thép; oxy hóa plasma điện phân
  | plasma electrolytic oxidation; black oxide
thermal-spraying < wear, paint-coating = phun plasma; phun hvof; phun hồ quang điện; phun kẽm; phun phủ kim loại; phun phủ gốm | hvof;
  plasma spraying; arc spraying; cold spray; ceramic coating
metal-cleaning = tẩy dầu kim loại; rửa dầu mỡ chi tiết; bể rửa siêu âm; rửa siêu âm; làm sạch chi tiết; tẩy rửa siêu âm
  | ultrasonic cleaning; ultrasonic cleaner; parts washer; metal degreasing
rust-in-storage < rust-preventive = túi vci; bảo quản chi tiết thép; rỉ khi lưu kho | vci paper; temporary rust protection
metal-3d-printing < 3d-printing = in 3d kim loại; nung chảy laser chọn lọc; thiêu kết laser; bồi đắp kim loại; đắp dây hồ quang
  | metal 3d printing; selective laser melting; selective laser sintering; powder bed fusion; directed energy deposition;
  wire arc additive manufacturing
fdm-printing < 3d-printing = in 3d nhựa; máy in fdm | fused deposition modelling; fused deposition modeling; fdm
resin-3d-printing < 3d-printing = in 3d resin; in 3d quang hóa; nhựa quang hóa; in sla | stereolithography; sla printing; photopolymer;
  dlp printing
3d-scanning < computer-aided-design = quét 3d; máy scan 3d; kỹ thuật ngược; scan 3d; sao chép chi tiết mẫu | 3d scanning; 3d scanner
pilot-production = chế thử; tạo mẫu sản phẩm; làm mẫu thử nghiệm; chế tạo đơn chiếc | pilot production; small-batch production
assembly-machine < production-line = máy lắp ráp; lắp ráp tự động; lắp ráp thủ công; lắp ráp sản phẩm; dây chuyền lắp ráp; ép lắp;
  bắt vít tự động | assembly machine; automatic assembly; product assembly; press fitting; automatic screwdriving
assembly-error < quality-control = lắp sai; lắp thiếu; lắp nhầm; quên lắp; chống sai lỗi; thiếu linh kiện khi lắp; poka yoke
  | poka-yoke; mistake proofing; assembly error; missing part; error proofing
statistical-process-control < quality-control = kiểm soát quá trình bằng thống kê; biểu đồ kiểm soát; năng lực quá trình; cpk;
  chất lượng không ổn định; chất lượng không đồng đều | statistical process control; spc; process capability; control chart
six-sigma < lean-production = phương pháp dmaic; giảm biến động chất lượng; sáu sigma | six sigma; dmaic
five-s < lean-production = tinh gọn; mô hình 5s; lãng phí sản xuất; sắp xếp xưởng lộn xộn | lean production; just-in-time;
  workshop layout
line-stop < production-line = dừng chuyền; ngừng chuyền; đứng chuyền; đứt chuyền; nghẽn chuyền; dừng dây chuyền; ngưng chuyền
  | line stoppage; line stop; production stoppage; unplanned stop
line-balancing < production-line, lean-production = cân bằng chuyền; nghẽn công đoạn; mất cân bằng chuyền; ùn hàng công đoạn;
  bố trí mặt bằng xưởng; nút thắt sản xuất | takt time; plant layout; production bottleneck
changeover < production-line = chuyển đổi mã hàng; thay khuôn lâu; thay khuôn nhanh; thời gian chuyển đổi; đổi mã hàng; chỉnh máy lâu;
  canh máy lâu | changeover; smed; quick die change; setup time
rework < quality-control = hàng sửa lại; làm lại hàng; sửa hàng lỗi; hàng trả về; hàng bị trả lại; khiếu nại chất lượng | rework;
  customer return; returned goods; product recall
lot-tracking < traceability = truy vết lô; theo dõi lô sản xuất; lẫn lô; nhầm lô | batch tracking; batch record; lot tracking
incoming-inspection < quality-control = kiểm tra đầu vào; kiểm tra đầu ra; kiểm hàng; lấy mẫu aql; phòng kcs; kiểm tra xuất xưởng
  | incoming inspection; acceptance sampling; aql; outgoing inspection; final inspection
failure-analysis < quality-control = phân tích sai hỏng; phân tích nguyên nhân gốc; fmea; tìm nguyên nhân lỗi | failure mode;
  root cause analysis; failure analysis
design-of-experiments = quy hoạch thực nghiệm; phương pháp taguchi; bề mặt đáp ứng; tối ưu thông số công nghệ | design of experiments;
  taguchi; response surface; process parameter optimisation
material-yield = hao hụt nguyên liệu; hao phôi; tiết kiệm phôi; hao liệu; tối ưu cắt phôi; xếp hình cắt; đầu mẩu thừa;
  định mức nguyên liệu | material yield; material loss; nesting of parts; cutting stock
forming-simulation < simulation = mô phỏng dập; mô phỏng ép nhựa; moldflow; phân tích bền; mô phỏng biến dạng | mold flow analysis;
  forming simulation; finite element analysis; stress analysis
lightweight-design < machine-design = tối ưu kết cấu; giảm khối lượng kết cấu; kết cấu nhẹ; tối ưu hình dáng | topology optimisation;
  topology optimization; lightweight design
machine-component < supporting-industry = chi tiết máy; linh kiện cơ khí; phụ tùng cơ khí; chi tiết chính xác | machine part;
  mechanical component; precision component
hand-tool = dụng cụ cầm tay; dao kéo; cuốc xẻng; dao rựa; kìm kéo; nông cụ cầm tay | hand tool; cutlery; knife making
hardware-fitting = kim khí; bản lề; ổ khóa; phụ kiện cửa; tay nắm cửa; ke góc | door hardware; hinge; padlock; metal fitting
cookware = nồi chảo; chảo chống dính; nồi nhôm; inox gia dụng; đồ nhôm gia dụng; nồi inox | cookware; kitchenware; household utensil
magnet < rare-earth = nam châm; nam châm đất hiếm; nam châm vĩnh cửu; ndfeb; vật liệu từ tính; vật liệu từ mềm | permanent magnet;
  neodymium magnet; magnetic material; soft magnetic; ferrite magnet
amorphous-alloy < alloy = hợp kim entropy cao; kim loại vô định hình | high-entropy alloy; amorphous metal; metallic glass
titanium-magnesium-alloy < alloy = hợp kim magiê; hợp kim magie; gia công titan; ti6al4v | magnesium alloy; titanium alloy; ti-6al-4v
wear-plate < wear = tấm lót chịu mài mòn; thép mangan cao; thép hadfield; răng gầu; tấm lót máy nghiền; mòn tấm lót | wear plate;
  liner plate; high-manganese steel; hadfield steel; wear-resistant steel
stainless-fabrication < steel = gia công inox; thép không gỉ; inox vi sinh; ống inox; ố inox; inox bị gỉ | stainless fabrication;
  sanitary stainless; duplex stainless
pipe-making < steel = ống thép hàn; thép ống; máy làm ống; ống gió; co cút ống; ống thép | steel pipe; steel tube; air duct; tube mill
can-making < packaging = vỏ lon; sản xuất vỏ lon; thùng thiếc; tôn mạ thiếc | can making; metal can; aerosol can
automotive-quality < iso-9001, automotive = iatf 16949; chất lượng linh kiện ô tô; yêu cầu nhà cung ứng cấp một | ppap; apqp;
  tier-one supplier
`

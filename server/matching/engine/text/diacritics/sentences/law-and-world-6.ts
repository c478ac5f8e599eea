export default `
tôi muốn kiện hàng xóm đòi lại khoản vay một trăm rưỡi triệu thì nộp đơn ở toà nơi mình ở hay nơi bị đơn cư trú?
đơn khởi kiện phải ghi rõ tên toà án, họ tên các bên, yêu cầu cụ thể và kèm tài liệu chứng minh, thiếu thì thẩm phán cho bổ sung.
nhận đơn rồi, toà thông báo đóng tạm ứng án phí, đương sự phải nộp biên lai trong bảy ngày kẻo bị trả lại hồ sơ.
người nghèo, người cao tuổi, người có công với cách mạng được miễn án phí nhưng phải làm đơn đề nghị.
bị đơn trốn tránh không nhận giấy triệu tập, thư ký toà dán niêm yết ngay cánh cổng nhà và trụ sở xã.
ai đưa ra yêu cầu thì phải có bằng chứng, toà chỉ đi thu thập hộ khi đương sự đã cố hết cách mà không lấy được.
phiên hoà giải kéo dài cả buổi sáng, rốt cuộc hai ông anh bắt tay nhau, thẩm phán lập biên bản ghi nhận sự thoả thuận.
sau bảy ngày mà không ai đổi ý thì toà ra quyết định công nhận, văn bản này có hiệu lực ngay và không bị kháng cáo.
xin hoãn phiên xử vì đang nằm viện thì cần giấy tờ chi, nộp trước mấy hôm?
nguyên đơn vắng mặt lần hai không lý do chính đáng bị coi như từ bỏ việc kiện, vụ án đình chỉ.
hội thẩm nhân dân ngang quyền với thẩm phán khi biểu quyết, vậy mà nhiều bác ngồi suốt phiên chẳng hỏi câu nào.
luật sư bên bị xin được tranh tụng thêm, chủ toạ gõ búa nhắc đi thẳng vào trọng tâm.
bản án sơ thẩm tuyên xong, đương sự có mười lăm ngày để kháng cáo, còn viện kiểm sát kháng nghị theo hạn riêng.
kháng cáo quá hạn do lũ cuốn trôi cầu, có xác nhận của xã thì toà cấp trên vẫn có thể chấp nhận.
phúc thẩm sửa một phần, giảm mức bồi thường từ chín mươi xuống sáu mươi triệu vì nạn nhân cũng có lỗi.
giám đốc thẩm không phải là cấp xét xử thứ ba mà chỉ xem lại bản án đã có hiệu lực khi thấy sai lầm nghiêm trọng.
tái thẩm mở ra khi lòi ra tình tiết mới làm đảo lộn bản chất vụ án, như nhân chứng thú nhận từng khai man.
ông cụ mười năm ôm đơn kêu oan, tóc bạc phơ, tới ngày được minh oan thì khóc không thành tiếng.
nhà nước phải bồi thường cho người bị tù oan, từ tiền lương bị mất, tổn hại tinh thần cho tới chi phí đi kêu nài.
toà rút gọn áp dụng cho vụ đơn giản, chứng cứ đầy đủ, đương sự thừa nhận nợ, xử trong vòng một tháng.
yêu cầu áp dụng biện pháp khẩn cấp tạm thời phong toả căn nhà đang rao bán, nguyên đơn phải nộp khoản bảo đảm tương xứng.
giám định chữ ký kết luận giấy nợ do cùng một người viết, bị đơn cứng họng, thôi không chối nữa.
bản ghi màn hình Zalo muốn làm chứng cứ nên lập vi bằng, kẻo bên kia xoá sạch rồi bảo cắt ghép.
người làm chứng khai gian có thể bị tội, nhưng cũng được quyền xin bảo vệ nếu bị đe doạ trả thù.
thẩm phán là em rể của bị đơn thì phải từ chối xử hoặc bị thay đổi, đề nghị ấy nêu lúc nào là kịp?
tôi không rành chữ nghĩa, muốn nhờ trợ giúp viên pháp lý miễn phí thì tìm ở đâu trong tỉnh?
trung tâm trợ giúp cử người bào chữa cho trẻ em, hộ nghèo, đồng bào thiểu số và nạn nhân bạo lực gia đình.
thù lao luật sư thoả thuận theo giờ hoặc trọn gói, hợp đồng dịch vụ pháp lý phải ghi rõ khoản nào chưa gồm án phí, đi lại.
chấp hành viên gõ cửa kê biên chiếc xe, chủ nợ mừng thầm nhưng người phải thi hành lại giấu cà vẹt.
có bản án trong tay rồi mà bên thua tẩu tán hết nhà cửa sang tên cho con, tôi còn cửa nào đòi được tiền không?
giao dịch giả tạo nhằm trốn nghĩa vụ bị toà tuyên vô hiệu, tài sản trở về tình trạng ban đầu.
thời hiệu yêu cầu thi hành án dân sự là năm năm, quá hạn thì phải chứng minh có trở ngại khách quan.
nợ ba tỷ nhưng chỉ còn manh chiếu rách, cơ quan thi hành án xác nhận chưa có điều kiện rồi đăng tên lên trang điện tử.
không được kê biên thuốc men, lương thực đủ dùng, đồ thờ cúng và công cụ kiếm cơm giá trị nhỏ.
cưỡng chế giao nhà phải báo trước, có công an, chính quyền, mặt trận chứng kiến và không làm vào ban đêm hay sát Tết.
án hành chính xử xong mà chủ tịch huyện cứ lần khần không chịu huỷ quyết định, toà có thể làm gì buộc thi hành?
khiếu kiện về kỷ luật buộc thôi việc công chức cấp vụ trưởng trở xuống thuộc thẩm quyền toà hành chính.
tố cáo phải ghi họ tên, địa chỉ, còn đơn nặc danh chỉ được xem xét nếu kèm bằng chứng rõ ràng.
cán bộ tiếp công dân lắng nghe bà con trình bày, hứa trong mười ngày sẽ chuyển đơn tới nơi có thẩm quyền.
điều tra viên không được bức cung, nhục hình, buổi hỏi cung bị can phải ghi hình có tiếng.
viện kiểm sát trả hồ sơ điều tra bổ sung hai lần vì lời khai mâu thuẫn với bản ảnh hiện trường.
bị cáo được nói lời sau cùng, anh chỉ xin lỗi mẹ già rồi lặng thinh cúi đầu.
vật chứng gồm con dao gọt xoài, đôi dép lào đứt quai và chiếc áo mưa còn loang máu khô.
đại diện viện kiểm sát giữ quyền công tố luận tội, đề nghị mức mười hai đến mười bốn năm.
bị hại có quyền đề nghị mức hình phạt và bồi thường, tham gia tranh luận nếu không đồng tình với kiểm sát viên.
án lệ do Hội đồng thẩm phán toà tối cao lựa chọn, các toà cấp dưới phải nghiên cứu áp dụng vụ tương tự.
hoà giải viên ở cơ sở toàn các bác hưu trí, đi bộ tới từng nhà can gián chuyện ngõ đi, con gà phá luống rau.
xin cho biết viên chức trường học được góp vốn mở công ty nhưng làm quản lý thì có bị cấm không?
cán bộ, công chức không được thành lập, điều hành doanh nghiệp, bệnh viện tư, trường tư, trừ khi luật khác cho phép.
thi tuyển công chức gồm vòng kiến thức chung trắc nghiệm trên máy và vòng phỏng vấn hoặc viết chuyên ngành.
tập sự mười hai tháng đối với loại C, hưởng tám lăm phần trăm lương bậc một, người hướng dẫn được thêm phụ cấp.
quy hoạch cán bộ lấy phiếu nhiều vòng, có đồng chí trượt vì bằng thạc sĩ bị nghi học giả.
kê khai tài sản hằng năm gồm nhà đất, vàng, xe hơi, tiền gửi trên năm mươi triệu, cả phần của vợ và con chưa lớn.
quan huyện xây biệt phủ giữa lưng chừng núi, bảo nhờ chạy xe ôm với nấu rượu mà nên, dân mạng cười rần rần.
trách nhiệm người đứng đầu bị xem xét khi để cấp dưới nhũng nhiễu, vòi vĩnh trong thời gian dài.
tinh giản biên chế, nhiều phó phòng xin nghỉ hưu trước tuổi để nhận gói hỗ trợ một lần.
sắp xếp tỉnh còn ba mươi tư đơn vị và bỏ cấp huyện từ giữa năm 2025, dân ngơ ngác hỏi giấy tờ cũ có cần đổi.
giấy tờ mang địa danh trước sáp nhập vẫn dùng được cho đến khi hết hạn, ai có nhu cầu mới phải xin đổi và không mất phí.
văn phòng một cửa lấy số tự động, ghế chờ kê ngay ngắn, bấm đánh giá cán bộ bằng mặt cười mặt mếu.
điều động biệt phái lên xã vùng biên ba năm, anh giáo viên trẻ dắt theo cả vợ con với con chó mực.
luân chuyển bí thư trái quê nhằm tránh cục bộ, họ hàng bám quyền, một người làm quan cả họ được nhờ.
công chức vi phạm bị khiển trách, cảnh cáo, hạ bậc lương, giáng chức, cách chức hoặc buộc thôi việc.
công dân có quyền yêu cầu cung cấp thông tin về quy hoạch, ngân sách xã, cơ quan nhà nước trả lời trong mười ngày.
cử tri phản ánh rằng cầu treo ọp ẹp, đại biểu hứa tiếp thu rồi năm sau vẫn tiếp thu.
hồ sơ xét tặng danh hiệu nghệ nhân ưu tú làm ba bộ, gửi qua phòng văn hoá để hội đồng cấp cơ sở bỏ phiếu.
thanh tra kết luận bổ nhiệm thần tốc chưa đủ chuẩn lý luận chính trị, yêu cầu thu hồi quyết định.
dạ cho em hỏi trưởng thôn có phải là cán bộ xã không, phụ cấp một tháng được bao nhiêu?
trưởng thôn là người hoạt động không chuyên trách do dân bầu, lãnh phụ cấp khoán chứ không hưởng lương.
Truyện Kiều gồm ba ngàn hai trăm năm mươi bốn câu lục bát, Nguyễn Du mượn cốt truyện Thanh Tâm Tài Nhân.
Hồ Xuân Hương thơ Nôm tinh quái, tả bánh trôi, quả mít, quạt giấy mà nói thân phận đàn bà.
Chinh phụ ngâm do Đặng Trần Côn viết chữ Hán, bản diễn Nôm xưa nay quen gán cho bà Đoàn Thị Điểm.
cụ đồ Chiểu mù loà vẫn bốc thuốc, dạy học, khẩu truyền Lục Vân Tiên khiến dân miệt vườn thuộc làu.
Tú Xương thi mãi chỉ đậu tú tài, làm thơ trào phúng giễu ông cò, bà đầm và cả chính mình ăn lương vợ.
Nguyễn Khuyến chùm thơ thu có ao lạnh lẽo, ngõ trúc quanh co và chiếc thuyền câu bé tẻo teo.
Tản Đà gánh văn lên bán chợ trời, nối hai thế kỷ thơ cũ thơ mới.
Xuân Diệu vội vàng, tham lam muốn tắt nắng buộc gió, được gọi là ông hoàng thơ tình.
Hàn Mặc Tử mắc bệnh phong, nằm Quy Hoà mà làm thơ về trăng, về thôn Vĩ nắng hàng cau.
Nam Cao kể Chí Phèo vừa đi vừa chửi, tỉnh rượu nhờ bát cháo hành của Thị Nở.
Vũ Trọng Phụng châm biếm Xuân Tóc Đỏ từ thằng nhặt banh quần vợt leo lên thành nhà cải cách xã hội.
Ngô Tất Tố viết chị Dậu bán con bán chó nộp sưu, chạy ra ngoài trời tối đen như mực.
Tô Hoài để Dế Mèn ngông nghênh trêu chị Cốc làm chết oan Dế Choắt rồi mới ngộ ra bài học.
Nguyễn Tuân uống trà sen, ngắm chữ người tử tù, xê dịch đi tìm cái đẹp còn vương.
Bảo Ninh với Nỗi buồn chiến tranh được dịch ra gần hai mươi thứ tiếng.
Nguyễn Ngọc Tư viết Cánh đồng bất tận bằng giọng Nam Bộ rặt ròng, man mác mùi rơm rạ, phèn chua.
Homer được cho là tác giả Iliad và Odyssey, hát rong về Achilles gót chân yếu cùng con ngựa gỗ thành Troy.
Shakespeare để Hamlet cầm sọ người hỏi tồn tại hay không tồn tại, Romeo uống thuốc độc bên mộ nàng.
Cervantes cho lão hiệp sĩ gầy đánh nhau với cối xay gió, lẽo đẽo theo sau là bác giám mã Sancho béo lùn.
Victor Hugo kể Jean Valjean ăn cắp ổ bánh mì, mười chín năm khổ sai, rồi được đức giám mục tặng luôn bộ chân nến.
Lev Tolstoy mở đầu Anna Karenina rằng mọi gia đình hạnh phúc đều giống nhau.
Dostoevsky đi sâu vào cõi lòng gã sinh viên Raskolnikov sau khi vung rìu giết mụ cầm đồ.
Kafka tả chàng Gregor sáng dậy thấy mình hoá con bọ to tướng, nằm ngửa quẫy chân.
Hemingway để ông lão Santiago kéo về bộ xương cá kiếm trơ trụi mà vẫn không chịu thua.
García Márquez dựng làng Macondo có mưa hoa vàng, cơn dịch mất ngủ và dòng họ trăm năm cô đơn.
Tagore là người châu Á đầu tiên đoạt Nobel văn chương với tập Thơ Dâng.
Kawabata viết xứ tuyết man mác buồn, sau này tự tử bằng hơi ngạt.
Lỗ Tấn bỏ nghề thuốc cầm bút chữa bệnh tinh thần cho dân, AQ thắng lợi bằng cách tự an ủi.
La Quán Trung kể chuyện kết nghĩa vườn đào, Gia Cát Lượng mượn gió đông đốt chiến thuyền Tào Tháo.
Tôn Ngộ Không đại náo thiên cung, bị đè dưới núi Ngũ Hành năm trăm năm rồi phò Đường Tăng thỉnh kinh.
Kim Dung viết truyện chưởng đăng báo từng kỳ, độc giả Sài Gòn xưa sáng nào cũng ngóng đọc Lệnh Hồ Xung.
Andersen cho cô bé bán diêm quẹt từng que trong đêm giao thừa, thấy bà nội hiền hậu hiện về.
J. K. Rowling viết Harry Potter ở quán cà phê, bị hơn chục nhà xuất bản từ chối.
tranh Đông Hồ in bằng ván gỗ trên giấy điệp lấp lánh, màu từ than lá tre, hoa hoè, sỏi son.
sơn mài phải phủ nhiều lượt, ủ trong buồng ẩm rồi mài nước cho lộ lớp vàng bạc, vỏ trứng bên dưới.
Tô Ngọc Vân vẽ thiếu nữ bên hoa huệ, tà áo dài trắng mềm mại nghiêng xuống cánh hoa.
Leonardo da Vinci mổ xác, phác máy bay, vẽ nàng Mona Lisa với nụ cười bí ẩn nhờ kỹ thuật sfumato.
Michelangelo nằm ngửa trên giàn giáo bốn năm vẽ trần nhà nguyện Sistine, sơn nhỏ đầy mặt.
Van Gogh lúc sống bán được rất ít tranh, vẽ hoa hướng dương, bầu trời sao cuộn xoáy và tự cắt tai.
Picasso khởi xướng lập thể, nhìn khuôn mặt từ nhiều phía cùng một lúc.
Monet mắt mờ vẫn ngồi bên hồ súng ở Giverny bắt từng khoảnh khắc ánh sáng.
ca trù có đào nương gõ phách, kép đàn đáy, quan viên cầm chầu đánh trống khen chê.
chèo sân đình có hề gậy, hề mồi, chuyện Thị Kính bị vu giết chồng, Thị Mầu lên chùa lúng liếng.
cải lương sinh ở miền Tây đầu thế kỷ hai mươi, bài Dạ cổ hoài lang của Cao Văn Lầu từ nhịp hai lên vọng cổ.
tuồng vẽ mặt đỏ là trung thần, mặt rằn là phản tặc, phất cờ chéo lưng chạy vòng sân khấu là đi ngàn dặm.
múa rối nước dùng sào tre dưới mặt ao, chú Tễu bụng phệ ra giáo đầu, pháo nước xì khói.
đàn bầu một dây mà nỉ non, làm thân con gái chớ nghe đàn bầu.
Trịnh Công Sơn viết Diễm xưa, Hạ trắng, ca từ nửa thực nửa mộng, Khánh Ly hát chân đất giữa sân cỏ Văn Khoa.
Văn Cao soạn Tiến quân ca trong căn gác xép phố Nguyễn Thượng Hiền lúc đói lả.
Beethoven điếc đặc vẫn viết giao hưởng số chín, lúc công diễn phải có người xoay ông lại để thấy khán giả vỗ tay.
Mozart lên năm đã soạn nhạc, viết Cây sáo thần, chết lúc ba lăm tuổi, khúc cầu hồn dở dang.
Chopin nhớ quê Ba Lan, gửi lòng vào những điệu mazurka, tim được đem về Warszawa.
Beatles gồm bốn chàng trai Liverpool, tóc úp nồi, khiến fan nữ la hét ngất xỉu.
Michael Jackson lướt moonwalk, album Thriller bán chạy nhất mọi thời đại.
jazz bắt nguồn từ New Orleans, pha trộn blues của nô lệ da đen với kèn đồng quân nhạc.
đàn violin Stradivarius gỗ vân sam lạnh, sơn bí truyền, đấu giá hàng triệu đô.
anh em Lumière chiếu đoạn phim tàu vào ga, khán giả tưởng thật hoảng hốt lùi lại.
Charlie Chaplin ria hình bàn chải, ba toong, giày to, giễu cả Hitler trong Nhà độc tài vĩ đại.
Cánh đồng hoang quay ở Đồng Tháp Mười, hai vợ chồng giấu con vào bao ni lông dìm nước tránh trực thăng.
Bao giờ cho đến tháng Mười của Đặng Nhật Minh kể người vợ giấu tin chồng tử trận trước cha già.
Trần Anh Hùng đoạt Máy quay vàng với Mùi đu đủ xanh, dựng phố Sài Gòn trong phim trường ở Pháp.
Kurosawa làm Bảy võ sĩ, sau này Hollywood lấy ý ấy quay thành phim cao bồi.
tượng vàng Oscar cao ba mươi tư phân, nặng gần bốn ký, trao lần đầu chỉ vỏn vẹn mười lăm phút.
Pelé ba lần vô địch World Cup cùng Brazil, giã từ ở đội Cosmos.
Maradona ghi bàn bằng tay rồi bốn phút sau rê qua năm cầu thủ Anh, cả hai đều đi vào huyền thoại.
Messi nâng cúp vàng ở Qatar năm 2022 sau loạt luân lưu nghẹt thở với Pháp.
thế nào là việt vị, con gái mới coi đá banh hỏi hoài không hiểu?
cầu thủ đứng gần vạch cầu môn đối phương hơn bóng và hơn hậu vệ áp chót lúc đồng đội chuyền thì bị thổi việt vị.
lứa U23 Việt Nam đá trận chung kết ở Thường Châu tuyết rơi mù mịt, Quang Hải sút phạt cầu vồng.
Hoàng Xuân Vinh bắn mười điểm bốn phát cuối, giành huy chương vàng Olympic đầu tiên cho đoàn nhà năm 2016.
Ánh Viên bơi không biết mệt, một kỳ SEA Games ôm tám huy chương vàng.
vovinam do võ sư Nguyễn Lộc sáng lập, đòn chân kẹp cổ bay quật ngã đối thủ rất đẹp mắt.
quần vợt tính điểm mười lăm, ba mươi, bốn mươi, hoà bốn mươi thì phải hơn hai điểm mới thắng bàn.
Usain Bolt chạy một trăm mét hết chín giây năm mươi tám, về đích còn ngoái nhìn.
marathon lấy tên cánh đồng nơi người lính chạy báo tin chiến thắng rồi gục chết.
Olympic hiện đại do nam tước Coubertin khôi phục, tổ chức ở Athens năm 1896.
đấu vật sumo đai khố, rải muối tẩy uế, ai chạm đất hay bước khỏi vòng là thua.
cờ tướng có sông ngăn đôi bàn, pháo phải có ngòi mới ăn, mã bị cản chân không nhảy được.
Lê Quang Liêm vô địch cờ chớp thế giới năm 2013, Magnus Carlsen cũng phải dè chừng.
Muhammad Ali bay như bướm chích như ong, từ chối nhập ngũ đi Việt Nam nên bị tước đai.
hội vật làng Sình, đua ghe ngo Sóc Trăng, đua bò Bảy Núi đều là cuộc tranh tài dân dã vui hết cỡ.
em bị công ty cho vay kiện ra toà ở tận Hà Nội trong khi em sống ở Cà Mau, có cách nào xin chuyển về gần nhà không?
nếu hợp đồng có thoả thuận toà nơi nguyên đơn đóng trụ sở bằng văn bản thì thoả thuận ấy được tôn trọng, còn không thì kiện tại nơi bị đơn ở.
toà mời lên giao nộp, tiếp cận, công khai chứng cứ, tôi có được xin phô tô hết tập hồ sơ của phía bên kia?
bị đơn có yêu cầu phản tố phải nộp trước phiên họp kiểm tra chứng cứ, chậm hơn thì tách thành vụ kiện khác.
trong vụ đòi đất, người có quyền lợi liên quan đang ở nước ngoài nên phải uỷ thác tư pháp, kéo lê ba bốn năm chưa xong.
thẩm phán dẫn đoàn đi xem xét tại chỗ, đo từng bờ ranh, hỏi các cụ cao niên về gốc tích cái ao.
hội đồng định giá ba người bấm máy ra một con số khiến cả nguyên đơn lẫn bị đơn đều lắc đầu nguầy nguậy.
vụ việc có dấu hiệu hình sự, toà dân sự tạm đình chỉ rồi chuyển hồ sơ sang công an huyện cũ.
án tuyên bồi thường danh dự mười tháng lương cơ sở và buộc gỡ bài viết, bị đơn đăng lời cải chính ba số báo liên tiếp.
luật sư chỉ định vào trại gặp thân chủ, phát hiện cậu này chưa biết đọc mà biên bản ghi đã tự đọc lại.
bắt khẩn cấp trong đêm phải có lệnh và được viện kiểm sát phê chuẩn trong mười hai giờ.
khám xét chỗ ở có mặt chủ nhà, người chứng kiến, đại diện xã, thu giữ món gì cũng phải liệt kê, niêm phong.
tạm giữ tối đa ba ngày, gia hạn hai lần, mỗi lần không quá ba ngày nữa, hết hạn mà chưa đủ căn cứ thì phải thả.
người dân được tự tay bắt kẻ phạm tội quả tang rồi giải ngay đến đồn công an gần nhất, đừng đánh đập kẻo mang vạ.
thực nghiệm điều tra dựng lại cảnh xô xát bằng hình nộm, nghi phạm diễn tả từng bước trong tiếng xì xầm của hàng xóm.
bản cáo trạng dày gần hai trăm trang, kiểm sát viên thay nhau đọc suốt một ngày rưỡi.
phiên toà trực tuyến nối điểm cầu trại tạm giam, âm thanh chập chờn, thư ký phải nhắc bị cáo nói sát micro.
chủ tịch nước bác đơn xin ân giảm, gia đình tử tù chuẩn bị thủ tục xin nhận tử thi về mai táng.
người được thi hành án làm đơn đề nghị xác minh số dư ngân hàng và phần vốn góp của bên phải trả nợ.
tài sản đấu giá ba lần không ai mua thì hạ giá mỗi lượt mười phần trăm, hoặc chủ nợ nhận luôn để trừ nợ.
đơn khởi kiện quyết định xử phạt của chủ tịch phường gửi toà trong một năm kể từ khi biết có quyết định.
chủ tịch tỉnh uỷ quyền cấp phó ra hầu toà nhưng ông này cũng vắng, báo chí giật tít rùm beng.
đại biểu chất vấn bộ trưởng về giá vé máy bay, chủ toạ nhắc hỏi một phút, trả lời ba phút.
phiên giải trình của uỷ ban pháp luật mời cả chuyên gia phản biện lẫn đại diện hiệp hội vận tải.
muốn xin vào ngành công an thì lý lịch ba đời xét những gì, chị gái lấy chồng Tây có sao không?
nâng lương trước hạn nhờ thành tích chiến sĩ thi đua, tối đa mười hai tháng, tỷ lệ trong cơ quan không quá một phần mười.
hợp đồng làm việc viên chức tuyển sau tháng bảy năm 2020 phải ký có thời hạn, chấm dứt chuyện biên chế suốt đời.
chị văn thư để lọt công văn mật lên nhóm chat, bị kiểm điểm, đình chỉ công tác mười lăm ngày.
công chức tiếp dân bằng vẻ mặt cau có, tay lướt điện thoại, video tung lên mạng và chiều hôm ấy phải viết tường trình.
ông phó giám đốc sở xin từ chức vì lý do sức khoẻ, bà con bảo ở xứ mình chuyện ấy hiếm như sao buổi sớm.
kiểm soát quyền lực nghĩa là nhốt quyền lực vào lồng quy chế, có giám sát của dân, báo chí và mặt trận.
lấy phiếu tín nhiệm giữa nhiệm kỳ chia ba mức cao, trung bình và thấp, ai quá nửa phiếu thấp thì nên thôi chức.
bằng tại chức có được tính như bằng chính quy khi thi ngạch chuyên viên không thưa ban biên tập?
quà biếu dưới năm trăm ngàn trong dịp hiếu hỉ thì cán bộ được nhận, miễn không dính dáng công vụ.
người tố giác tham nhũng bị trù dập, điều sang kho lưu trữ, ngày ngày phủi bụi mấy chồng sổ mốc.
thơ Haiku mười bảy âm tiết, Basho nghe tiếng con ếch nhảy vào ao cũ mà bật ra áng thơ bất hủ.
thể song thất lục bát xen hai câu bảy chữ với cặp sáu tám, hợp để than thở nỗi niềm cô quạnh.
Thạch Lam viết hai chị em thức chờ chuyến tàu đêm qua phố huyện, đoàn tàu sáng rực rồi chìm vào bóng tối.
Nguyễn Huy Thiệp kể Tướng về hưu với giọng lạnh, câu cụt, làm văn đàn thời đổi mới dậy sóng.
Quang Dũng nhớ Tây Tiến, đoàn binh không mọc tóc, đêm mơ Hà Nội dáng kiều thơm.
Xuân Quỳnh ví lòng mình như sóng, dữ dội và dịu êm, ồn ào và lặng lẽ.
Nguyễn Nhật Ánh cho tôi một vé đi tuổi thơ, chuyện lũ trẻ đặt lại tên cho mọi vật.
Đoàn Giỏi dẫn thằng An theo tía nuôi đi ăn ong, bắt rắn giữa rừng U Minh bạt ngàn tràm.
Sơn Nam rành rẽ chuyện khẩn hoang, tả ông Năm Hên ca bài gọi hồn rồi tay không bắt sấu.
Aesop vốn là nô lệ Hy Lạp, để lại chuyện con cáo chê nho xanh và thỏ rùa chạy thi.
nàng Scheherazade kể chuyện ngàn lẻ một đêm, tới đoạn gay cấn thì trời sáng nên khỏi bị chém đầu.
Goethe để Faust bán linh hồn cho quỷ Mephisto đổi lấy tri thức và tuổi xuân.
Jane Austen vẽ xã hội điền trang Anh qua mấy cô tiểu thư lo chuyện của hồi môn, ngài Darcy kiêu kỳ rồi cũng ngỏ lời.
Dickens thuở bé dán nhãn hộp xi đánh giày, lớn lên viết Oliver Twist chìa chén xin thêm cháo.
Jules Verne ngồi nhà mà tưởng ra tàu ngầm Nautilus, tên lửa bắn lên cung trăng.
Saint-Exupéry lái máy bay thư, viết Hoàng tử bé rồi mất tích trên Địa Trung Hải.
Agatha Christie đặt thám tử Poirot đầu trọc ria vểnh phá vụ án trên chuyến tàu tốc hành phương Đông.
George Orwell dựng trại súc vật nơi lũ lợn cầm quyền nói rằng có những con bình đẳng hơn con khác.
Mạc Ngôn mượn cao lương đỏ kể chuyện vùng Cao Mật, bút danh nghĩa là đừng nói.
Han Kang, nhà văn nữ Hàn Quốc, đoạt Nobel năm 2024 với lối viết day dứt về thân xác và bạo lực.
đờn ca tài tử có đờn kìm, đờn cò, đờn tranh, song lang gõ nhịp, người bình dân hát chơi lúc nông nhàn.
hát xẩm Hà Thị Cầu ngồi manh chiếu gốc chợ, vừa kéo nhị vừa hát, miệng bỏm bẻm nhai trầu.
hát chầu văn hầu đồng rộn rã, cô đồng phủ khăn, tay cầm mồi lửa múa, phát lộc cho con nhang.
đàn đá Khánh Sơn gồm những thanh đá kêu lanh canh, người Raglai gác bên suối cho nước gõ đuổi thú phá rẫy.
Phạm Duy phổ nhạc Tình ca, câu tôi yêu tiếng nước tôi từ khi mới ra đời ai nghe cũng xúc động.
Đặng Thái Sơn đoạt giải nhất Chopin năm 1980 ở Warszawa, lúc dự thi còn mặc bộ vest may vội.
Bach viết nhạc nhà thờ cho đại phong cầm, các bè đuổi nhau chặt chẽ như toán học.
vở Hồ thiên nga của Tchaikovsky lúc mới diễn bị chê, về sau thành mẫu mực ballet cổ điển.
Elvis Presley lắc hông làm truyền hình Mỹ chỉ dám quay từ thắt lưng trở lên.
rock n roll, disco, rap rồi K-pop lần lượt làm say mê giới trẻ từng thời.
nhạc sĩ ký hợp đồng bán đứt bài hát giá bèo, lúc ca khúc nổi lềnh bềnh khắp nơi thì tiếc đứt ruột.
Walt Disney vẽ chuột Mickey trên chuyến tàu, Bạch Tuyết là phim hoạt hình dài màu đầu tiên của hãng.
Miyazaki Hayao cho cô bé Chihiro lạc vào nhà tắm thần linh, cha mẹ tham ăn hoá heo.
Hitchcock làm người xem thót tim bằng cảnh vòi sen với tiếng vĩ cầm rít lên.
phim câm không lời nên rạp thuê người thuyết minh và nhạc công dương cầm ngồi dưới sân khấu.
đạo diễn hô máy, thư ký trường quay đập bảng, diễn viên quần chúng lội bùn từ sáng tới chiều được hai trăm ngàn.
Parasite của Bong Joon-ho là phim không nói tiếng Anh đầu tiên giành Oscar phim hay nhất.
bóng chuyền mỗi bên sáu người, chạm tối đa ba lần phải đưa bóng sang sân kia.
Nadia Comaneci mười bốn tuổi được chấm điểm mười tuyệt đối môn thể dục, bảng điện tử không kịp hiện.
Michael Phelps sải tay dài, gom hai mươi ba huy chương vàng bơi lội, kỷ lục chưa ai với tới.
đua xe đạp vòng quanh nước Pháp, tay đua dẫn đầu khoác áo vàng, leo đèo Alpe d'Huez hai mươi mốt khúc cua.
Park Hang-seo sang dẫn dắt tuyển Việt Nam, ôm vai học trò, ngủ gật trên băng ghế mà mát tay.
cầu lông Nguyễn Tiến Minh từng hạng năm thế giới, ngoài bốn mươi vẫn còn đập cầu.
VAR chiếu lại pha va chạm trong vòng cấm, trọng tài vẽ hình chữ nhật rồi chỉ tay vào chấm mười một mét.
golf tính số gậy, ai ít hơn thì thắng, đánh một phát vào lỗ gọi là hole in one phải khao cả nhóm.
doping là dùng chất cấm như steroid, EPO, vận động viên bị lấy mẫu nước tiểu A và B đối chiếu.
môn bắn nỏ, đẩy gậy, kéo co, tung còn thường có trong ngày hội của đồng bào vùng cao.
`

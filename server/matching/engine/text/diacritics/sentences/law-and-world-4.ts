export default `
vượt đèn vàng lúc không kịp phanh lại thì có bị coi là lỗi như vượt đèn đỏ không mấy anh?
từ đầu năm 2025, người đi xe máy vượt đèn đỏ có thể bị phạt từ bốn đến sáu triệu đồng và trừ điểm bằng lái.
giấy phép lái xe có mười hai điểm, bị trừ hết thì phải học lại luật và kiểm tra mới được phục hồi.
tui nhậu có hai lon, thổi nồng độ cồn lên không phẩy ba, giờ xe bị giam bảy ngày thì chừng nào lấy ra được?
nồng độ cồn vượt mức cao nhất thì tài xế ô tô bị phạt tới bốn chục triệu và tước bằng hai năm.
cảnh sát giao thông ra hiệu lệnh dừng xe, tài xế nhấn ga bỏ chạy kéo lê chiến sĩ cả chục mét.
chuyển làn không bật xi nhan, quẹt vào xe máy bên phải rồi cãi là người ta chạy ẩu.
chở ba người trên xe gắn máy, có một bé dưới mười hai tuổi thì có vi phạm hay không?
học sinh lớp mười chưa đủ tuổi lái xe trên năm mươi phân khối, phụ huynh giao xe cho con cũng bị phạt theo.
xe chính chủ là sao, em mượn xe của bạn chạy về quê thì có bị thổi không?
biển báo cấm rẽ trái có đồng nghĩa với cấm quay đầu nữa không, mỗi nơi giải thích một kiểu.
theo quy chuẩn hiện hành, biển cấm rẽ trái không còn giá trị cấm quay đầu, trừ khi có biển riêng.
đi vào đường cao tốc bằng xe máy vì nhìn nhầm chỉ dẫn trên bản đồ điện thoại thì mức phạt bao nhiêu?
tài xế dừng ở làn khẩn cấp để đi vệ sinh, xe tải phía sau húc tới bẹp dúm đuôi.
phạt nguội gửi giấy về tận nhà, chủ xe ngớ ra vì hôm đó xe nằm trong gara sửa hộp số.
kẻ gian làm biển số giả trùng với xe tôi, muốn chứng minh mình vô can thì cần những thứ gì?
gây tai nạn chết người rồi bỏ trốn là tình tiết định khung tăng nặng, mức tù có thể lên tới mười năm.
hai xe va quẹt nhẹ, tự thương lượng tại chỗ có nên viết giấy cam kết không kiện tụng về sau?
bảo hiểm trách nhiệm dân sự bắt buộc của xe máy sáu mươi sáu ngàn một năm, khi đụng người ta thì đòi hãng chi trả thế nào?
hãng bảo hiểm từ chối bồi thường vì tài xế không có bằng phù hợp với loại xe đang điều khiển.
xe cơi nới thành thùng, chở cát quá tải gấp đôi làm lún cả mặt cầu dân sinh.
chủ xe bị phạt nặng hơn tài xế khi giao xe quá tải, đó là điều nhiều doanh nghiệp vận tải chưa nắm.
đăng kiểm viên nhận phong bì cho qua lỗi phanh tay, đường dây kéo dài từ bắc chí nam bị khui ra.
xe tải chạy rề rề làn trong cùng bên trái, xe sau bấm còi inh ỏi cũng không nhường.
xe ưu tiên gồm chữa cháy, cấp cứu, công an, quân đội đi làm nhiệm vụ và đoàn hộ đê.
dừng xe cách mép hè quá hai mươi lăm phân cũng là lỗi, ít người để ý.
người đi bộ băng ngang cao tốc, trèo dải phân cách rồi bị xe tông thì ai chịu trách nhiệm?
phanh gấp giữa đường để nhặt cái nón, cả đoàn xe đâm dồn toa, bể đèn móp nắp ca pô.
xe đạp điện của học sinh cũng phải đăng ký, người ngồi phải đội mũ bảo hiểm cài quai đàng hoàng.
bằng B1 cũ có được tiếp tục chạy số sàn sau khi luật mới phân hạng lại không?
thi sát hạch bài ghép xe vào nơi đỗ, chồng tôi cán vạch hai lần, rớt lên rớt xuống.
mất cà vẹt xe, chủ cũ đã sang nước ngoài, muốn làm lại thì xoay xở kiểu gì?
tàu hoả hú còi từ xa, chắn tự động hạ xuống mà ông chở củi vẫn cố lách qua.
thuyền nan chở khách qua sông không có áo phao, đăng kiểm hết hạn, chủ đò bị đình chỉ.
flycam bay gần sân bay Tân Sơn Nhất khiến mấy chuyến phải bay vòng chờ, người điều khiển bị mời lên làm việc.
hành khách đùa có bom trong va li, chuyến bay hoãn ba tiếng, anh ta bị cấm bay một năm.
xe công nghệ gắn hộp đèn giống taxi truyền thống, hai bên cự cãi rồi kéo nhau ra đồn.
người nào lén lút chiếm đoạt của người khác từ hai triệu đồng trở lên thì phạm tội trộm cắp tài sản.
ăn trộm con gà dưới hai triệu mà trước đó đã bị phạt hành chính vẫn có thể bị khởi tố.
giật túi xách làm nạn nhân ngã gãy chân là cướp giật chứ không phải cướp, khung hình phạt khác nhau.
kẻ gian giả danh cán bộ điều tra gọi điện, bảo bà cụ dính đường dây rửa tiền, ép chuyển hết tiền dưỡng già.
cho mượn xe rồi người ta đem cầm không chuộc, đó là lừa đảo hay lạm dụng tín nhiệm?
nếu có ý gian từ đầu thì là lừa đảo, còn nhận ngay thẳng rồi mới nảy lòng tham thì là lạm dụng tín nhiệm.
đánh nhau ngoài quán nhậu, giám định thương tật mười hai phần trăm thì bên kia bị xử ra sao?
dùng dao, súng, axit gây thương tích dù tỷ lệ thấp vẫn chịu trách nhiệm hình sự vì đó là hung khí nguy hiểm.
trộm vào nhà lúc nửa đêm, chủ vác gậy đập trọng thương, liệu có được coi là phòng vệ chính đáng?
phòng vệ phải cần thiết, chống trả rõ ràng quá mức thì vẫn bị xử, tuy mức án nhẹ hơn nhiều.
tình thế cấp thiết là gây thiệt hại nhỏ hơn để tránh một thiệt hại lớn đang đe doạ thực tế.
người mắc bệnh tâm thần mất khả năng nhận thức thì không bị truy cứu nhưng phải bắt buộc chữa bệnh.
từ đủ mười sáu tuổi phải chịu trách nhiệm về mọi tội phạm, từ mười bốn tuổi chỉ với một số tội rất nghiêm trọng.
cháu tôi mười lăm tuổi bị bạn rủ rê giao ma tuý, có được áp dụng biện pháp giáo dục thay vì đi tù không?
mua bán, tàng trữ sáu trăm gam heroin trở lên là mức có thể phải đối diện án cao nhất.
án treo không phải là tha, người bị kết án chịu thử thách dưới sự giám sát của chính quyền xã.
cải tạo không giam giữ thì người đó vẫn ở nhà, bị trừ một phần thu nhập nộp vào công quỹ.
tự thú, thành khẩn khai báo, bồi thường khắc phục hậu quả đều là tình tiết giảm nhẹ.
phạm tội có tổ chức, lợi dụng thiên tai, xúi giục trẻ em là những tình tiết tăng nặng.
đánh bạc ăn tiền dưới năm triệu đồng, lần đầu thì chỉ bị phạt hành chính hay sao?
ba ngày Tết, bốn bà ngồi đánh tiến lên lấy hên vài chục ngàn, công an ập vào thu bài.
cá độ đá banh qua mạng, con nghiện thua sạch, cầm luôn sổ hồng của ngoại.
đòi nợ thuê tạt sơn, ném mắm tôm, dán hình khắp xóm, con nợ hoảng loạn không dám ra khỏi cửa.
cho vay lãi năm ngàn trên một triệu một ngày, tính ra gấp mấy lần mức trần hai mươi phần trăm một năm.
lãi suất vượt năm lần mức cao nhất trong bộ luật dân sự và thu lợi từ ba mươi triệu trở lên là tội cho vay nặng lãi.
hụi chết hụi sống lẫn lộn, chủ hụi ôm cả tỷ bạc bỏ xứ, mấy chục bà tiểu thương khóc lóc.
tung tin thất thiệt lên mạng về vỡ đập, chủ tài khoản bị mời lên xin lỗi và nộp phạt bảy triệu rưỡi.
xúc phạm danh dự người khác trên Facebook tới mức nào thì thành tội làm nhục?
bôi nhọ cô hàng xóm bằng ảnh cắt ghép, người đăng phải gỡ bài, công khai cải chính.
bắt người trái pháp luật, nhốt con nợ trong chuồng chó, cả nhóm bị khởi tố tội giữ người và cố ý gây thương tích.
khủng bố, phá hoại, gián điệp thuộc nhóm tội xâm phạm an ninh quốc gia.
buôn lậu thuốc lá qua biên giới bằng vỏ lãi, ban đêm tắt đèn chạy xé nước.
hàng giả khác hàng nhái nhãn mác, xử lý hình sự tuỳ vào giá trị và hậu quả gây ra.
sản xuất thuốc chữa bệnh giả là tội đặc biệt nghiêm trọng, có thể bị tù chung thân.
chôn trộm chất thải nguy hại trong vườn keo, kẻ thuê xe bồn và người nhận chôn đều lãnh án.
săn bắt động vật hoang dã thuộc danh mục nguy cấp thì bị phạt tiền hàng tỷ hoặc tù tới mười lăm năm.
giết người vì ghen tuông nhất thời, cáo trạng nêu bị cáo có tiền án về tội gây rối trật tự.
bị cáo cúi gằm, lí nhí xin lỗi gia đình bị hại, cả khán phòng lặng phắc.
xử kín được áp dụng với vụ án xâm hại trẻ em hoặc cần giữ bí mật nhà nước.
phạm nhân cải tạo tốt được xét giảm án, đặc xá nhân ngày quốc khánh.
xoá án tích rồi thì khi xin việc có cần khai mình từng ở tù không?
đương nhiên được xoá án tích nếu hết thời hạn luật định mà không phạm tội mới.
tội tham ô thì người có chức vụ lợi dụng quyền hành chiếm đoạt tài sản mình quản lý.
đưa hối lộ mà chủ động khai báo trước khi bị phát giác thì có thể được trả lại của đã đưa.
môi giới chạy án, nhận hai tỷ hứa lo cho tại ngoại rồi lặn mất tăm.
cựu chủ tịch tỉnh khai nhận nhiều lần cầm va li đô la dịp lễ tết.
đào tẩu ra nước ngoài, bị Interpol phát lệnh truy nã đỏ, kẻ trốn bị dẫn độ sau bảy năm lẩn lút.
cướp tiệm vàng bằng súng nhựa, tên cướp bị bảo vệ quật ngã ngay cửa.
người không tố giác tội phạm là ông bà, cha mẹ, con cháu thì được miễn trách nhiệm, trừ tội đặc biệt nghiêm trọng.
che giấu tội phạm khác không tố giác ở chỗ đã có hành động giúp xoá dấu vết.
đồng phạm gồm người chủ mưu, kẻ xúi giục, người thực hành và người giúp sức.
chuẩn bị phạm tội, mua dao, dò đường mà chưa ra tay thì có bị xử không?
tự ý nửa chừng chấm dứt việc phạm tội được miễn, miễn là hành vi đã làm chưa cấu thành tội khác.
điện lực bẫy chuột bằng dây trần làm người soi ếch chết, ông chủ ruộng bị truy tố vô ý hay giết người?
theo án lệ, giăng điện chống trộm nơi có người qua lại bị coi là cố ý, xử về tội giết người.
bác sĩ tắc trách bỏ quên gạc trong bụng sản phụ, người nhà đòi khởi kiện dân sự lẫn hình sự.
đốt pháo nổ đêm giao thừa bị phạt từ năm đến mười triệu đồng, tái phạm thì ra toà.
dao bầu, mã tấu, kiếm Nhật mang trong cốp xe với mục đích xâm hại người khác thì coi là vũ khí.
Galileo thả vật rơi để chứng minh rằng nặng nhẹ đều rơi nhanh như nhau nếu bỏ qua sức cản.
Newton nêu ba định luật chuyển động và định luật vạn vật hấp dẫn trong cuốn sách in năm 1687.
lực đẩy Archimedes bằng trọng lượng phần nước bị chiếm chỗ, vì thế tàu sắt vẫn nổi.
tương truyền ông reo lên ơ rê ca rồi trần truồng chạy ra phố khi tìm ra cách thử vương miện vàng.
vì sao đi thang máy lúc mới vọt lên ta thấy người nặng trĩu?
nhiệt truyền qua ba cách là dẫn nhiệt, đối lưu và bức xạ.
nước đóng băng nở ra chừng chín phần trăm, chai thuỷ tinh đầy bỏ ngăn đá dễ nứt toác.
âm thanh lan trong thép nhanh hơn trong không khí nhiều lần, áp tai vào đường ray nghe tàu từ xa.
còi xe cứu thương lúc lại gần nghe the thé, khi đi xa thì trầm xuống, đó là hiệu ứng Doppler.
ánh sáng qua lăng kính tách thành bảy màu, cầu vồng là hàng triệu giọt mưa làm việc ấy.
bầu trời xanh bởi khí quyển tán xạ ánh sáng bước sóng ngắn mạnh hơn.
Faraday quấn dây quanh vòng sắt, phát hiện từ trường biến thiên sinh ra dòng điện.
Maxwell gom điện, từ và ánh sáng vào bốn phương trình gọn gàng.
máy biến áp tăng giảm điện thế nhờ số vòng quấn sơ cấp và thứ cấp chênh lệch.
chất bán dẫn silic pha phốt pho dư electron, pha bo thì thiếu, ghép lại thành điốt.
thuyết tương đối hẹp nói rằng đồng hồ chuyển động nhanh chạy chậm lại so với người đứng yên.
khối lượng và năng lượng chuyển hoá cho nhau theo hệ thức lừng danh của Einstein.
cơ học lượng tử cho phép hạt xuyên qua rào thế như thể đi xuyên tường, gọi là hiệu ứng đường hầm.
con mèo của Schrödinger vừa sống vừa chết chừng nào hộp còn đậy kín.
nguyên lý bất định nói rằng không thể đo chính xác đồng thời vị trí và động lượng.
phân hạch urani toả nhiệt đun nước thành hơi quay tua bin, thanh điều khiển cadimi hãm phản ứng.
nhiệt hạch ghép hạt nhân hydro ở hàng trăm triệu độ, plasma được từ trường nhốt trong buồng hình xuyến.
Marie Curie hai lần đoạt giải Nobel, chết vì bệnh do phơi nhiễm phóng xạ lâu ngày.
laser phát chùm tia đơn sắc, song song, dùng từ cắt thép, mổ mắt đến đọc đĩa nhạc.
siêu dẫn làm điện trở biến mất khi lạnh tới ngưỡng, nam châm lơ lửng bên trên.
bảng tuần hoàn Mendeleev chừa ô trống cho các nguyên tố chưa ai biết, về sau tìm ra đúng như tiên đoán.
khí hiếm như neon, argon lớp vỏ đầy electron nên chẳng buồn phản ứng với ai.
natri thả vào nước xèo xèo chạy quanh, bốc cháy vàng, phải giữ trong dầu hoả.
axit sunfuric đặc háo nước, pha loãng phải rót axit từ từ vào nước chứ đừng làm ngược lại.
giấy quỳ nhúng vào giấm hoá đỏ, nhúng nước vôi hoá xanh.
sắt gỉ do tác dụng với oxy và hơi ẩm, mạ kẽm hay sơn phủ để ngăn.
kim cương và than chì đều là cacbon, khác nhau ở cách sắp xếp nguyên tử.
phản ứng xà phòng hoá nấu mỡ với xút, tách ra glixerin và bánh xà phòng.
polyetylen do hàng ngàn mắt xích etilen nối lại, bền mà khó phân huỷ.
chất xúc tác làm phản ứng nhanh hơn mà cuối cùng không hao hụt.
amoniac tổng hợp theo quy trình Haber-Bosch nuôi sống một nửa nhân loại nhờ phân đạm.
cồn rửa tay bảy mươi độ diệt khuẩn tốt hơn cồn tuyệt đối vì thấm vào màng tế bào.
thuốc tím hoà nước màu hồng nhạt, rửa rau diệt trùng, đậm quá thì cháy lá.
khí CO không màu không mùi, đốt than trong phòng kín là chết lúc nào chẳng hay.
lưu huỳnh cháy ngọn xanh, khói sộc vào mũi khét lẹt, xông diêm sinh chống mốc thuốc bắc.
vàng không tan trong axit đơn lẻ, chỉ chịu thua nước cường toan.
mưa axit ăn mòn tượng đá cẩm thạch, giết chết cá trong hồ vùng Scandinavia.
trái đất quay quanh mặt trời hết ba trăm sáu lăm ngày và gần một phần tư ngày, nên bốn năm mới có một năm nhuận.
nguyệt thực xảy ra lúc rằm, khi mặt trăng chui vào bóng trái đất và ửng đỏ như đồng.
nhật thực toàn phần năm 1995 đi qua Phan Thiết, trời tối sầm, gà lục tục lên chuồng.
sao chổi Halley cứ khoảng bảy mươi sáu năm lại trở về, đuôi bụi quay lưng với mặt trời.
sao Kim nóng hơn sao Thuỷ vì khí nhà kính dày đặc, mây toàn axit sunfuric.
sao Hoả đất đỏ vì oxit sắt, có ngọn núi lửa Olympus cao gấp gần ba lần Everest.
sao Mộc to nhất hệ, vết đỏ lớn là cơn bão quay suốt mấy trăm năm.
vành đai sao Thổ gồm vô số mảnh băng đá, mỏng không ngờ so với bề rộng.
sao Diêm Vương bị giáng xuống hàng hành tinh lùn năm 2006, nhiều người tiếc hùi hụi.
tinh vân Tiên Nữ là thiên hà xoắn ốc láng giềng, vài tỷ năm nữa sẽ nhập vào dải Ngân Hà.
hố đen hút cả ánh sáng, ảnh đầu tiên về nó chụp ở thiên hà M87 trông như chiếc nhẫn cam.
vụ nổ lớn cách nay mười ba tỷ tám trăm triệu năm sinh ra không gian, thời gian và vật chất.
năm ánh sáng là đơn vị đo quãng đường, đừng nhầm với thời gian.
kính viễn vọng James Webb đặt cách trái đất một triệu rưỡi cây số, soi hồng ngoại qua bụi mờ.
Gagarin bay vòng quanh địa cầu một trăm linh tám phút rồi nhảy dù xuống cánh đồng Saratov.
Neil Armstrong đặt bước chân đầu tiên lên mặt trăng, gọi đó là bước nhảy vọt của nhân loại.
Phạm Tuân là người châu Á đầu tiên bay vào vũ trụ, mang theo bèo hoa dâu làm thí nghiệm.
trạm vũ trụ quốc tế lướt trên đầu ta mười sáu vòng mỗi ngày, các phi hành gia ngủ trong túi buộc vào vách.
thuỷ triều lên xuống do sức hút của mặt trăng và mặt trời cộng lại.
định lý Pythagoras nói bình phương cạnh huyền bằng tổng bình phương hai cạnh góc vuông.
số pi vô tỉ, viết mãi không hết, người ta tính được hàng chục ngàn tỷ chữ số.
số không do người Ấn Độ sáng tạo, qua thương nhân Ả Rập mà tới châu Âu.
Euclid viết bộ Cơ bản, xây hình học trên năm tiên đề, hai ngàn năm sau vẫn dùng.
Gauss mới mấy tuổi đã cộng nhẩm từ một đến một trăm bằng cách ghép cặp đầu đuôi.
định lý lớn Fermat bí hiểm suốt hơn ba trăm năm mới được Andrew Wiles chứng minh.
Ngô Bảo Châu nhận huy chương Fields năm 2010 nhờ chứng minh bổ đề cơ bản.
dãy Fibonacci thấy trong đài hoa hướng dương và vỏ ốc.
xác suất tung đồng xu sấp luôn là một nửa dù năm lần trước toàn ngửa.
đạo hàm cho biết tốc độ thay đổi, tích phân gom các phần nhỏ lại thành diện tích.
số nguyên tố chỉ chia hết cho một và chính nó, nhiều vô hạn, khoá mã ngân hàng dựa vào đấy.
ma trận nhân không giao hoán, học sinh mới học hay viết ngược thứ tự.
nghịch lý người thợ cạo làm lung lay lý thuyết tập hợp ngây thơ.
bài toán bảy cây cầu Königsberg mở ra lý thuyết đồ thị, Euler chứng tỏ không thể đi một lượt.
làm cách nào chia đều một chiếc bánh cho hai đứa trẻ mà không đứa nào tị?
xe khách nhồi nhét gấp đôi số chỗ, bà con phải ngồi ghế nhựa ngoài lối đi, tới trạm kiểm tra thì phụ xe bảo mọi người cúi đầu xuống.
người ngồi ghế sau ô tô không thắt dây an toàn cũng bị phạt, vậy còn trẻ dưới mười tuổi cao chưa tới một mét ba lăm thì ngồi ở đâu?
từ năm 2026, trẻ nhỏ đi xe gia đình phải dùng thiết bị an toàn phù hợp và không được ngồi cùng hàng ghế với người lái.
đường quê buổi tối phơi lúa, phơi rơm kín mặt đường, tay lái vấp phải cục gạch chặn bạt văng xuống ruộng thì bắt đền chủ lúa được không?
chó thả rông lao ra đường làm người đi xe máy té vỡ xương bánh chè, chủ nuôi phải bồi thường tiền thuốc men và thu nhập bị mất.
xin cho biết nộp phạt giao thông trực tuyến thì bao lâu công an trả lại giấy tờ, có phải đến tận nơi hay nhận qua bưu điện?
biên bản vi phạm ghi sai biển số một chữ, tôi không ký thì quyết định xử phạt có còn hiệu lực không?
nếu người vi phạm không chịu ký, cán bộ mời một người chứng kiến xác nhận lý do rồi biên bản vẫn có giá trị.
thời hiệu xử phạt vi phạm hành chính trong lĩnh vực giao thông là một năm, tính từ lúc hành vi chấm dứt.
sau va chạm đừng xê dịch xe vội, hãy chụp hiện trường, vết phanh, mảnh vỡ rồi mới đưa nạn nhân đi cấp cứu nếu thấy không quá nguy kịch.
tài xế xe bồn buồn ngủ đâm sập lan can cầu, xăng loang kín mặt sông, lính cứu hoả phun bọt suốt đêm.
đèn pha độ bi led chói loá làm người ngược chiều hoa mắt, thanh tra bắt tháo ngay tại trạm.
tàu đánh cá tắt thiết bị giám sát hành trình, vượt ranh giới sang vùng biển nước bạn, thuyền trưởng bị phạt gần một tỷ đồng.
máy bay hạ cánh trễ bốn tiếng, hãng phải bồi thường ứng trước không hoàn lại hay chỉ phát chai nước với ổ bánh mì?
quy tắc là nhường đường cho xe bên phải tại ngã tư không có vòng xuyến, còn trong vòng xuyến thì nhường xe đến từ bên trái.
bị cáo khai rằng lúc gây án đang phê đá, thấy hoang tưởng như có kẻ rượt chém nên vung dao loạn xạ.
say rượu hoặc dùng chất kích thích mạnh mà phạm tội thì vẫn phải chịu trách nhiệm chứ không được viện cớ mất khả năng kiểm soát.
ông xã em bị tạm giam bốn tháng rồi chưa thấy kết luận điều tra, gia đình muốn gửi đồ ăn với thuốc đau bao tử thì phải liên hệ ai?
bảo lĩnh là biện pháp cho bị can tại ngoại khi có hai người thân đứng ra cam đoan bằng văn bản.
công an mời lên lấy lời khai lần thứ ba mà không đưa giấy triệu tập, tôi có quyền từ chối hoặc đòi luật sư ngồi cùng không?
người bị buộc tội được coi là không có tội cho đến khi bản án kết tội của toà có hiệu lực pháp luật.
nhặt được ví tiền rồi im ỉm xài hết, chủ nhân coi camera tìm tới nhà đòi, liệu có phạm tội chiếm giữ trái phép?
nhặt được của rơi trị giá lớn phải giao nộp công an xã, sau một năm không ai nhận thì người nhặt được hưởng một phần theo luật.
chuyển khoản nhầm ba chục triệu cho người lạ, họ cố tình không trả thì tôi trình báo ngân hàng trước hay công an trước?
đường dây lừa đảo dựng văn phòng bên Campuchia, dụ dỗ thanh niên sang làm việc nhẹ lương cao rồi ép gọi điện gạt tiền đồng bào mình.
kẻ buôn người lừa bán thiếu nữ qua biên giới, bộ đội biên phòng phối hợp giải cứu được năm em trong một nhà nghỉ hoang.
đối tượng xăm trổ đầy mình cầm tuýp sắt hàn dao phóng lợn rượt nhau giữa phố, người đi đường hoảng hồn tấp hết vào lề.
hình phạt tử hình nay thi hành bằng tiêm thuốc độc, không áp dụng với phụ nữ có thai, người nuôi con nhỏ và người từ bảy mươi lăm tuổi trở lên.
phạm tội lần đầu ít nghiêm trọng, người bị hại làm đơn bãi nại thì vụ án có được đình chỉ không?
chỉ một số tội khởi tố theo yêu cầu của bị hại mới đình chỉ khi rút đơn, ví dụ cố ý gây thương tích khoản một hay làm nhục người khác.
trại giam tổ chức dạy nghề mộc, may túi, trồng rau để người lầm lỡ ngày về còn có kế sinh nhai.
nhân viên ngân hàng làm giả chữ ký khách, rút ruột sổ tiết kiệm hàng trăm tỷ, bà chủ tài khoản ba năm sau mới vỡ lẽ.
cháy quán karaoke làm chết mấy chục người, kết luận nêu rõ vách cách âm bằng mút xốp bắt lửa nhanh và cửa thoát nạn bị bít kín.
đội trọng án lần theo nửa dấu vân tay trên nắp bình gas, bốn hôm sau bắt gọn nghi phạm ở bến xe.
con lắc Foucault treo trong điện Panthéon chậm rãi đổi mặt phẳng dao động, cho thấy trái đất tự quay.
đặt một cây bút chì vào ly nước ta thấy nó như bị gãy, ấy là do ánh sáng khúc xạ khi đổi môi trường.
muốn biết mẫu gỗ cổ bao nhiêu tuổi, người ta đo lượng cacbon mười bốn còn sót lại, cứ hơn năm ngàn bảy trăm năm thì hao đi một nửa.
ma sát nghỉ giữ cho thùng hàng nằm yên trên dốc thoai thoải, đẩy quá một ngưỡng nào đó nó mới bắt đầu trượt.
nồi áp suất ninh mau nhừ vì hơi bị nén làm nước sôi ở gần một trăm hai chục độ.
bóng đèn huỳnh quang chứa hơi thuỷ ngân phát tia tử ngoại đập vào lớp bột tráng bên trong mới hoá thành ánh sáng trắng.
cánh máy bay cong phía trên khiến luồng khí lướt nhanh hơn, áp suất giảm đi, cộng với góc nghiêng đẩy khí xuống nên sinh lực nâng.
vì sao dây điện trên cột cao thế con chim đậu vào chẳng hề hấn gì mà người chạm tay lại chết?
chim chỉ đứng trên một dây, hai chân gần như cùng điện thế, còn người đứng dưới đất thì thành đường cho dòng điện chạy xuống.
pin lithium chứa nhiều năng lượng song nếu bị đâm thủng hay sạc quá mức thì phồng rộp, bốc khói rồi cháy dữ dội.
thuỷ tinh nấu từ cát trắng, sô đa và đá vôi ở nhiệt độ một ngàn rưỡi, để nguội dần kẻo ứng suất bên trong làm vỡ vụn.
nhôm từng quý hơn vàng, Napoleon đệ tam chỉ mời khách sang nhất dùng muỗng nĩa nhôm, tới khi có điện phân thì rẻ đi hàng trăm lần.
Lavoisier cân đo tỉ mỉ trước và sau khi đốt, khẳng định khối lượng được bảo toàn, nhưng ông lại chết dưới máy chém thời Cách mạng Pháp.
nước cứng chứa nhiều canxi, magie nên giặt xà phòng ít bọt, đun lâu đóng cặn trắng trong ấm.
diêm tiêu trộn với than và lưu huỳnh thành thuốc súng đen, phát minh của các đạo sĩ Trung Hoa lúc tìm thuốc trường sinh.
clo khử trùng nước máy để lại mùi hăng hắc, muốn pha trà ngon nên hứng ra xô cho bay bớt.
Kepler nhận thấy các hành tinh đi theo hình elip chứ chẳng phải vòng tròn hoàn hảo như người xưa vẫn tin.
Copernicus đặt mặt trời vào giữa, cuốn sách của ông in xong thì ông đã nằm trên giường bệnh hấp hối.
sao neutron đặc đến nỗi một thìa cà phê nặng bằng cả dãy núi, quay tít phát xung đều đặn như ngọn hải đăng.
mưa sao băng Perseid rơi nhiều nhất vào giữa tháng tám, cứ ra chỗ tối, ngả lưng trên chiếu mà nhìn về hướng đông bắc.
tàu Voyager mang đĩa vàng ghi tiếng chào bằng năm mươi lăm thứ tiếng, nay đã ra ngoài vùng ảnh hưởng của gió mặt trời.
vệ tinh địa tĩnh treo ở độ cao gần ba mươi sáu ngàn cây số, nhìn từ mặt đất như đứng yên một chỗ.
cực quang hiện ra như tấm rèm xanh phất phơ khi hạt mang điện từ mặt trời đâm vào tầng khí quyển cao vùng địa cực.
số ảo ra đời từ chuyện lấy căn bậc hai của số âm, ban đầu bị chê vô nghĩa, về sau kỹ sư điện không thể thiếu.
bàn tính gảy của người Trung Hoa có năm hạt dưới, hai hạt trên, tay quen thì cộng trừ nhanh chẳng kém máy.
lý thuyết trò chơi giải thích vì sao hai nghi phạm bị nhốt riêng thường khai nhau ra dù cả hai cùng im lặng thì có lợi hơn.
trung bình cộng dễ bị một con số quá lớn kéo lệch, muốn biết mức sống điển hình nên xem trung vị.
hình học phi Euclid của Lobachevsky cho phép qua một điểm kẻ được vô số đường song song với đường thẳng đã cho.
đa diện đều chỉ có năm loại, gồm tứ diện, lập phương, bát diện, mười hai mặt và hai mươi mặt.
`
